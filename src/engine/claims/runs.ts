import { anyCampaign } from '../params/campaign.ts';
import { person } from '../params/person.ts';
import { count } from '../params/value.ts';
import { campaignParam } from '../steps/kind.ts';
import type { ClaimKind } from './kind.ts';

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const runs: ClaimKind = {
  name: 'runs',
  summary: 'A person goes into the flow of a campaign this many times; 0 for never.',
  params: [
    { name: 'campaign', label: 'Campaign', type: anyCampaign, help: 'Whose flow.' },
    { name: 'person', label: 'Person', type: person, help: 'Who.' },
    { name: 'times', label: 'Times', type: count, help: 'How often.' },
  ],
  say: (program, params) =>
    `${params['person']} goes through ${program.campaigns[campaignParam(params, 'campaign')]?.ref} ${timesOf(Number(params['times']))}.`,
  check(program, run, params) {
    const ref = program.campaigns[campaignParam(params, 'campaign')]?.ref;
    const started = run.events.filter(
      ({ type, campaign, person: who }) =>
        type === 'flow started' && campaign === ref && who === params['person'],
    );
    const seq = started.at(-1)?.seq;
    const reason = `The flow started ${timesOf(started.length)}.`;
    return { holds: started.length === params['times'], reason, ...(seq === undefined ? {} : { seq }) };
  },
};
