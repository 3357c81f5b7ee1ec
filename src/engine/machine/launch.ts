import { NONE } from '../none.ts';
import type { Launch } from '../world.ts';
import { type Admission, admit } from './admit.ts';
import { type Draft, tell } from './draft.ts';
import { enter } from './enter.ts';
import { finish } from './finish.ts';

/** Who goes in and who does not, with the campaign's restriction of how many may (fact 1.28). */
function admissions(draft: Draft, campaign: number): readonly (readonly [string, Admission])[] {
  const { program, world } = draft;
  const all = program.people.flatMap(({ name }): (readonly [string, Admission])[] => {
    const person = world.people.get(name);
    return person?.exists ? [[name, admit(program, world, { campaign, person, how: 'batch' })]] : [];
  });
  const most = program.campaigns[campaign]?.maxPeople ?? Number.POSITIVE_INFINITY;
  const count = all.filter(([, { verdict }]) => verdict === 'qualified').length;
  if (count <= most) return all;
  const reason = `${count} people qualify, more than the restriction of ${most}: the campaign does not run.`;
  return all.map(([name, admission]) => {
    if (admission.verdict !== 'qualified') return [name, admission];
    return [name, { ...admission, verdict: 'restricted', reason, facts: ['1.28'] }];
  });
}

function countRun(draft: Draft, campaign: number, taken: readonly (readonly [string, Admission])[]): void {
  const state = draft.world.campaigns[campaign];
  if (!state || taken.some(([, { verdict }]) => verdict === 'restricted' || verdict === 'invalid')) return;
  draft.world.campaigns = draft.world.campaigns.with(campaign, { ...state, runs: state.runs + 1 });
}

/** Launches a batch campaign: everybody who qualifies at this moment goes in (fact 7.5). */
export function launch(draft: Draft, { campaign, apiTokens }: Launch, cause: number): void {
  const taken = admissions(draft, campaign);
  countRun(draft, campaign, taken);
  for (const [person, admission] of taken) {
    const arriving = { person, campaign, how: 'batch', admission, cause } as const;
    const strand = enter(draft, arriving, { apiTokens });
    if (strand !== undefined) finish(draft, strand);
  }
}

/** Begins the batch run that the event of this number has scheduled, and keeps the runs after it for their time. */
export function launchDue(draft: Draft, scheduled: number, overtakes: boolean): void {
  const due = draft.world.pending.find(({ seq }) => seq === scheduled);
  if (!due || 'activity' in due) return;
  const ref = draft.program.campaigns[due.campaign]?.ref ?? '';
  const { world } = draft;
  const cause = tell(draft, {
    type: 'happened',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person: null,
    campaign: null,
    strand: null,
    run: null,
    depth: 0,
    event: 'Batch Campaign Runs',
    attributes: { Campaign: ref },
    changes: [],
    creates: false,
    activities: [],
    cause: due.seq,
    reason: `The scheduled run of ${ref} begins.`,
    facts: due.facts,
    assumptions: overtakes ? ['slow-queues'] : NONE,
  });
  const rest = draft.world.pending.filter((one) => one !== due);
  const [at, ...later] = due.later;
  draft.world.pending = at === undefined ? rest : [...rest, { ...due, at, later, seq: cause }];
  launch(draft, due, cause);
}
