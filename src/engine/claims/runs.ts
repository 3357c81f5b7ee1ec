import type { TraceEvent } from '../events.ts';
import { anyCampaign } from '../params/campaign.ts';
import { person } from '../params/person.ts';
import { count } from '../params/value.ts';
import type { Params, Program } from '../program.ts';
import { campaignParam } from '../steps/kind.ts';
import type { RunClaim } from './kind.ts';

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const isStart = (program: Program, params: Params, { type, campaign, person: who }: TraceEvent): boolean =>
  type === 'flow started' &&
  who === params['person'] &&
  campaign === program.campaigns[campaignParam(params, 'campaign')]?.ref;

export const runs: RunClaim = {
  name: 'runs',
  about: 'one run',
  summary: 'A person goes into the flow of a campaign this many times; 0 for never.',
  params: [
    { name: 'campaign', label: 'Campaign', type: anyCampaign, help: 'Whose flow.' },
    { name: 'person', label: 'Person', type: person, help: 'Who.' },
    { name: 'times', label: 'Times', type: count, help: 'How often.' },
  ],
  say: (program, params) =>
    `${params['person']} goes through ${program.campaigns[campaignParam(params, 'campaign')]?.ref} ${timesOf(Number(params['times']))}.`,
  begin: '0',
  note: (program, params, seen, event) =>
    isStart(program, params, event) ? String(Math.min(Number(seen) + 1, Number(params['times']) + 1)) : seen,
  holds: (_program, params, seen) => Number(seen) === params['times'],
  find(program, params, run) {
    const started = run.events.filter((event) => isStart(program, params, event));
    const seq = started.at(-1)?.seq;
    const reason = `The flow started ${timesOf(started.length)}.`;
    return { reason, ...(seq === undefined ? {} : { seq }) };
  },
};
