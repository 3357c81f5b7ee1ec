import type { TraceEvent } from '../events.ts';
import { anyCampaign } from '../params/campaign.ts';
import { person } from '../params/person.ts';
import type { Params, Program } from '../program.ts';
import { campaignParam } from '../steps/kind.ts';
import type { ClaimKind } from './kind.ts';

const refOf = (program: Program, params: Params, name: string) =>
  program.campaigns[campaignParam(params, name)]?.ref;

export const endsBefore: ClaimKind = {
  name: 'ends before',
  summary: 'For a person, every flow of one campaign has ended before any flow of another starts; both run.',
  params: [
    { name: 'first', label: 'First', type: anyCampaign, help: 'The campaign that ends.' },
    { name: 'then', label: 'Then', type: anyCampaign, help: 'The campaign that starts after it.' },
    { name: 'person', label: 'Person', type: person, help: 'Who.' },
  ],
  say: (program, params) =>
    `For ${params['person']}, ${refOf(program, params, 'first')} has ended before ${refOf(program, params, 'then')} starts.`,
  check(program, run, params) {
    const of = (type: TraceEvent['type'], name: string) =>
      run.events.filter(
        (event) =>
          event.type === type &&
          event.campaign === refOf(program, params, name) &&
          event.person === params['person'],
      );
    const starts = of('flow started', 'then');
    const ends = of('flow ended', 'first');
    const start = starts[0]?.seq;
    const end = ends.at(-1)?.seq;
    if (start === undefined || end === undefined)
      return { holds: false, reason: 'One of the two did not run.' };
    const allEnded = of('flow started', 'first').length === ends.length;
    const order = end < start ? 'after' : 'before';
    return {
      holds: allEnded && end < start,
      reason: `The second flow started ${order} the first had ended.`,
      seq: start,
    };
  },
};
