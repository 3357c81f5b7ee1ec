import { type Draft, dropStrands, putPerson } from './draft.ts';
import { endRun } from './finish.ts';

/** Takes a person out of the database for good; every flow that the person is in ends there (fact 6.16). */
export function removePerson(draft: Draft, name: string, cause: number): void {
  const person = draft.world.people.get(name);
  if (person) putPerson(draft, { ...person, exists: false, deleted: true });
  draft.world.pending = draft.world.pending.filter((one) => !('activity' in one && one.person === name));
  const gone = new Set<number>();
  for (const strand of draft.world.strands) {
    if (strand.person !== name) continue;
    for (const run of strand.stack.toReversed()) endRun(draft, strand, run, 'deleted', cause);
    gone.add(strand.id);
  }
  dropStrands(draft, gone);
}
