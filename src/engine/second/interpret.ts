import type { Scenario } from '../scenario.ts';
import { advance } from './hear.ts';
import { setUp } from './setUp.ts';
import { type Strand, setting, type Value, type World } from './world.ts';

/** How a run ended: what happened, in words, and the people. */
export interface Story {
  people: Record<string, { exists: boolean; fields: Record<string, Value>; marks: Record<string, Value> }>;
  told: string[];
}

interface Move {
  code: string;
  happens: () => void;
}

/** The next thing that the clock brings: the least time, outside events first, then by the order of the waits. */
function nextTimed(world: World): (Move & { at: number }) | undefined {
  const waits = world.strands.flatMap((strand) => {
    if (strand.pause?.kind !== 'waits') return [];
    const happens = () => advance(world, strand, 0);
    return { code: `w${strand.number}`, at: strand.pause.until, rank: 1, turn: strand.turn, happens };
  });
  const all = [...world.due, ...waits];
  all.sort((a, b) => a.at - b.at || a.rank - b.rank || a.turn - b.turn);
  const first = all[0];
  if (first === undefined || first.at === Number.POSITIVE_INFINITY) return undefined;
  const happens = () => {
    world.now = Math.max(world.now, first.at);
    world.due = world.due.filter((one) => one !== first);
    first.happens();
  };
  return { code: first.code, at: first.at, happens };
}

/** One after the other: a person of a batch run lets those before pass, as long as they do not wait (fact 2.29). */
function standsInLine(world: World, { launch, number }: Strand): boolean {
  if (launch === '' || setting(world, 'batch-interleaving') !== 'one after the other') return false;
  return world.strands.some(
    (one) => one.launch === launch && one.number < number && one.pause?.kind === 'ready',
  );
}

function moves(world: World): Move[] {
  const timed = nextTimed(world);
  if (timed !== undefined && timed.at <= world.now) return [timed];
  const ready = world.strands.flatMap((strand) => {
    if (strand.pause?.kind !== 'ready' || standsInLine(world, strand)) return [];
    const { answers } = strand.pause;
    return Array.from({ length: answers }, (_, answer): Move => {
      const code = answer === 0 ? `s${strand.number}` : `s${strand.number}:${answer}`;
      return { code, happens: () => advance(world, strand, answer) };
    });
  });
  const overtakes = setting(world, 'slow-queues') === 'later events may overtake';
  return timed !== undefined && (ready.length === 0 || overtakes) ? [...ready, timed] : ready;
}

/**
 * Plays a scenario move by move. `choose` picks among the codes of the moves that may happen; undefined ends the run.
 */
export function interpret(
  scenario: Scenario,
  choose: (codes: readonly string[]) => string | undefined,
): Story {
  const world = setUp(scenario);
  for (let options = moves(world); options.length > 0; options = moves(world)) {
    const picked = choose(options.map(({ code }) => code));
    const move = options.find(({ code }) => code === picked);
    if (move === undefined) break;
    move.happens();
  }
  return {
    told: world.told,
    people: Object.fromEntries(
      world.people.map(({ name, exists, fields, marks }) => [
        name,
        { exists, fields: Object.fromEntries(fields), marks: Object.fromEntries(marks) },
      ]),
    ),
  };
}
