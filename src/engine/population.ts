import { NONE } from './none.ts';
import type { Policy } from './policies/kind.ts';
import { lockstep } from './policies/lockstep.ts';
import type { CompiledOutside, Program } from './program.ts';
import { type Run, run } from './run.ts';

/** One person's run, in a world where nobody else is. */
export interface PersonRun {
  readonly person: string;
  readonly run: Run;
}

interface Parts {
  /** The events about nobody in particular. */
  readonly shared: readonly CompiledOutside[];
  /** What happens to each person, by the person's place. */
  readonly own: readonly (readonly CompiledOutside[] | undefined)[];
  /** The place of each event in the script; empty where nothing has to be put together. */
  readonly places: ReadonlyMap<CompiledOutside, number>;
}

/** Reads the script once, so that nobody's run looks at other people's events. */
function divide({ people, script }: Program): Parts {
  const shared: CompiledOutside[] = [];
  const own = people.map((): CompiledOutside[] | undefined => undefined);
  for (const outside of script) {
    const { person } = outside;
    const events = person < 0 ? shared : own[person];
    if (events) events.push(outside);
    else own[person] = [outside];
  }
  const places = new Map(shared.length === 0 ? [] : script.map((outside, place) => [outside, place]));
  return { shared, own, places };
}

/** What happens to one person, in the order of the script. */
function scriptOf({ shared, own, places }: Parts, person: number): readonly CompiledOutside[] {
  const events = own[person] ?? NONE;
  if (shared.length === 0) return events;
  return [...shared, ...events].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/**
 * Runs a program for one person after the other, each in a world of its own with the events about that person and all
 * batch runs: people of a model cannot influence one another, so each run shows what `run` shows of that person. Lazy:
 * a run is made when it is asked for, and none is kept, so memory does not grow with the number of people, and the work
 * of a person depends only on that person's events and the batch runs.
 *
 * Does not do what needs everybody at once: the batch size restriction, the clean-up of idle campaigns, a queue that
 * people share, and budgets, which count for each person anew. Sequence numbers, strands and orders are each run's own.
 * Claims stay unchecked.
 */
export function* eachPerson(
  program: Program,
  policy: Policy = lockstep,
): Generator<PersonRun, void, undefined> {
  const parts = divide(program);
  const alone: { -readonly [K in keyof Program]: Program[K] } = { ...program };
  let index = 0;
  for (const person of program.people) {
    alone.people = [person];
    alone.script = scriptOf(parts, index++);
    yield { person: person.name, run: run(alone, policy) };
  }
}
