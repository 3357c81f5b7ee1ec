import { checkStream } from '../assets/check.ts';
import { MARKS } from '../marks.ts';
import { statusOf } from '../moves/membership.ts';
import { cadence, engagementProgram, stream } from '../params/assets.ts';
import { markOf } from '../world.ts';
import { memberOf } from './memberOf.ts';

export const memberOfEngagementProgram = memberOf({
  name: 'Member of Engagement Program',
  facts: ['7.12'],
  summary: 'The person is in an engagement program. In the API its name is Member of Nurture.',
  params: [
    { name: 'program', label: 'Program', type: engagementProgram, help: 'An engagement program.' },
    { name: 'stream', label: 'Stream', type: stream, optional: true, help: 'Any when left out.' },
    { name: 'cadence', label: 'Cadence', type: cadence, optional: true, help: 'Either when left out.' },
  ],
  check: (params, names) =>
    params['stream'] === undefined
      ? undefined
      : checkStream(names, String(params['program']), String(params['stream'])),
  look({ person }, params) {
    const name = String(params['program']);
    const where = markOf(person, MARKS.stream(name));
    const pace = markOf(person, MARKS.cadence(name));
    const { stream: wanted, cadence: paced } = params;
    const of = [
      name,
      ...(wanted === undefined ? [] : [`Stream is ${String(wanted)}`]),
      ...(paced === undefined ? [] : [`Cadence is ${String(paced)}`]),
    ].join(', ');
    const fits = (wanted === undefined || where === wanted) && (paced === undefined || pace === paced);
    return { member: statusOf(person, name) !== null && fits, of, seen: where };
  },
});
