import { type Draft, dropStrand, putPerson } from './draft.ts';
import { endRun } from './finish.ts';

/** Takes a person out of the database for good; every flow that the person is in ends there (fact 6.16). */
export function removePerson(draft: Draft, name: string, cause: number): void {
  const person = draft.world.people.get(name);
  if (person) putPerson(draft, { ...person, exists: false, deleted: true });
  draft.world.pending = draft.world.pending.filter((one) => !('activity' in one && one.person === name));
  for (const strand of [...draft.world.strands]) {
    if (strand.person !== name) continue;
    for (const run of strand.stack.toReversed()) endRun(draft, strand, run, 'deleted', cause);
    dropStrand(draft, strand.id);
  }
}
