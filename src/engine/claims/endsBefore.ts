import type { TraceEvent } from '../events.ts';
import { anyCampaign } from '../params/campaign.ts';
import { person } from '../params/person.ts';
import type { Params, Program } from '../program.ts';
import { campaignParam } from '../steps/kind.ts';
import type { RunClaim } from './kind.ts';

const refOf = (program: Program, params: Params, name: string) =>
  program.campaigns[campaignParam(params, name)]?.ref;

/**
 * What it remembers: "none" of the first campaign has started; so many flows of it are "open"; "then" the other started
 * when none was; "broken" for good. A flow of the first that starts after the other must end after it too.
 */
export const endsBefore: RunClaim = {
  name: 'ends before',
  about: 'one run',
  summary: 'For a person, every flow of one campaign has ended before any flow of another starts; both run.',
  params: [
    { name: 'first', label: 'First', type: anyCampaign, help: 'The campaign that ends.' },
    { name: 'then', label: 'Then', type: anyCampaign, help: 'The campaign that starts after it.' },
    { name: 'person', label: 'Person', type: person, help: 'Who.' },
  ],
  say: (program, params) =>
    `For ${params['person']}, ${refOf(program, params, 'first')} has ended before ${refOf(program, params, 'then')} starts.`,
  begin: 'none',
  note(program, params, seen, event) {
    if (seen === 'broken' || event.person !== params['person']) return seen;
    if (event.type !== 'flow started' && event.type !== 'flow ended') return seen;
    const started = event.type === 'flow started';
    if (started && event.campaign === refOf(program, params, 'then') && seen !== 'then')
      return seen === 'open 0' ? 'then' : 'broken';
    if (event.campaign !== refOf(program, params, 'first')) return seen;
    if (seen === 'then') return 'broken';
    const open = seen === 'none' ? 0 : Number(seen.slice('open '.length));
    return `open ${open + (started ? 1 : -1)}`;
  },
  holds: (_program, _params, seen) => seen === 'then',
  find(program, params, run) {
    const of = (type: TraceEvent['type'], name: string) =>
      run.events.filter(
        (event) =>
          event.type === type &&
          event.campaign === refOf(program, params, name) &&
          event.person === params['person'],
      );
    const start = of('flow started', 'then')[0]?.seq;
    const end = of('flow ended', 'first').at(-1)?.seq;
    if (start === undefined || end === undefined) return { reason: 'One of the two did not run.' };
    const order = end < start ? 'after' : 'before';
    return { reason: `The second flow started ${order} the first had ended.`, seq: start };
  },
};
