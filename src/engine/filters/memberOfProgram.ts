import { checkStatus } from '../assets/check.ts';
import { MARKS } from '../marks.ts';
import { statusOf } from '../moves/membership.ts';
import { program, programStatus } from '../params/assets.ts';
import { flag } from '../params/flag.ts';
import { markOf } from '../world.ts';
import { memberOf } from './memberOf.ts';

export const memberOfProgram = memberOf({
  name: 'Member of Program',
  facts: ['7.12'],
  summary: 'The person is a member of a program, with a certain status or success if these are given.',
  params: [
    { name: 'program', label: 'Program', type: program, help: 'A program.' },
    {
      name: 'status',
      label: 'Program Status',
      type: programStatus,
      optional: true,
      help: 'Any when left out.',
    },
    { name: 'success', label: 'Success', type: flag, optional: true, help: 'Either when left out.' },
  ],
  check: (params, names) =>
    params['status'] === undefined
      ? undefined
      : checkStatus(names, String(params['program']), String(params['status'])),
  look({ person }, params) {
    const name = String(params['program']);
    const status = statusOf(person, name);
    const success = markOf(person, MARKS.success(name)) !== null;
    const { status: asked, success: meant } = params;
    const of = [
      name,
      ...(asked === undefined ? [] : [`Program Status is ${String(asked)}`]),
      ...(meant === undefined ? [] : [`Success is ${String(meant)}`]),
    ].join(', ');
    const fits = (asked === undefined || status === asked) && (meant === undefined || success === meant);
    return { member: status !== null && fits, of, seen: status };
  },
});
