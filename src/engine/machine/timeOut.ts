import { NONE } from '../none.ts';
import { type Draft, tell } from './draft.ts';
import { record } from './record.ts';

const FACTS: readonly string[] = ['6.29'];

/** Logs that the webhook call of the step of this number got no answer: only now is that known (fact 6.29). */
export function timeOut(draft: Draft, called: number, overtakes: boolean): void {
  const { program, world } = draft;
  const due = world.pending.find(({ seq }) => seq === called);
  if (!due || !('activity' in due)) return;
  const { person, activity, calledBy, lineage } = due;
  const { Webhook: webhook = null } = activity.attributes;
  world.pending = world.pending.filter((one) => one !== due);
  const cause = tell(draft, {
    type: 'happened',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person,
    campaign: program.campaigns[calledBy]?.ref ?? null,
    strand: null,
    run: null,
    depth: 0,
    event: 'Webhook times out',
    attributes: { Webhook: webhook },
    changes: [],
    creates: false,
    activities: [activity],
    cause: called,
    reason: `"${String(webhook)}" has not answered within 30 seconds: the call is logged with the error Time-out.`,
    facts: FACTS,
    assumptions: overtakes ? ['slow-queues'] : NONE,
  });
  record(draft, person, [activity], { cause, lineage });
}
