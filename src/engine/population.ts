import { OUTSIDE } from './outside/table.ts';
import { person as personType } from './params/person.ts';
import type { Policy } from './policies/kind.ts';
import { lockstep } from './policies/lockstep.ts';
import type { CompiledOutside, Program } from './program.ts';
import { type Run, run } from './run.ts';

/** One person's run, in a world where nobody else is. */
export interface PersonRun {
  readonly person: string;
  readonly run: Run;
}

/** Whom an outside event happens to; nothing for a batch run. */
function subject({ event, params }: CompiledOutside): string | undefined {
  const param = OUTSIDE.get(event)?.params.find(({ type }) => type === personType);
  const name = param && params[param.name];
  return name === undefined ? undefined : String(name);
}

interface Placed {
  readonly at: number;
  readonly outside: CompiledOutside;
}

interface Parts {
  /** The events about nobody in particular, with their places in the script. */
  readonly shared: readonly Placed[];
  readonly own: ReadonlyMap<string, readonly Placed[]>;
}

/** Reads the script once, so that nobody's run looks at other people's events. */
function divide({ script }: Program): Parts {
  const shared: Placed[] = [];
  const own = new Map<string, Placed[]>();
  for (const [at, outside] of script.entries()) {
    const name = subject(outside);
    const events = name === undefined ? shared : own.get(name);
    if (events) events.push({ at, outside });
    else if (name !== undefined) own.set(name, [{ at, outside }]);
  }
  return { shared, own };
}

function scriptOf({ shared, own }: Parts, person: string): readonly CompiledOutside[] {
  const events = own.get(person) ?? [];
  const both = shared.length === 0 ? events : [...shared, ...events].sort((a, b) => a.at - b.at);
  return both.map(({ outside }) => outside);
}

/**
 * Runs a program for one person after the other, each in a world of its own with the events about that person and all
 * batch runs: people of a model cannot influence one another, so each run shows what `run` shows of that person. Lazy:
 * a run is made when it is asked for, and none is kept, so memory does not grow with the number of people, and the work
 * of a person depends only on that person's events and the batch runs.
 *
 * Does not do what needs everybody at once: the batch size restriction, the clean-up of idle campaigns, a queue that
 * people share, and budgets, which count for each person anew. Sequence numbers, strands and orders are each run's own. Claims stay unchecked.
 */
export function* eachPerson(
  program: Program,
  policy: Policy = lockstep,
): Generator<PersonRun, void, undefined> {
  const parts = divide(program);
  for (const data of program.people) {
    const script = scriptOf(parts, data.name);
    yield { person: data.name, run: run({ ...program, people: [data], script }, policy) };
  }
}
