import { beginning, choices, type Program } from '#engine';
import { canonicalizer } from './canon.ts';
import { openEdges } from './edges.ts';
import { type Ending, type Graph, type Label, labelOf } from './graph.ts';
import { mover } from './moves.ts';
import { numbering } from './numbering.ts';
import { type Left, leave, type Matters, outcomeOf, watched } from './outcome.ts';
import type { Reduction } from './reduction.ts';
import { statesTable } from './states.ts';
import type { Place } from './worlds.ts';

/** A state on the way from the first one to the present one. */
interface Visit {
  readonly state: number;
  readonly place: Place;
  readonly left: Left;
  readonly options: Label[];
  next: number;
}

/** How far a walk has come. */
export interface Progress {
  readonly states: number;
  readonly moves: number;
  readonly outcomes: number;
}

/** Moves between two reports of progress; a move in a world of many strands counts for more. */
export const STRIDE = 500;
/** Strands that are as much work as a move, and moves that a state of the budget may cost: models that run away end. */
const STRANDS = 10;
const COST = 20;

/**
 * Walks all that can happen, depth first, so that ends are met early. Two ways into worlds that go on alike meet in one
 * state. Stops when `budget` states are known, or when that took too much work. Yields now and then, so that the caller
 * can stop asking. Never throws.
 */
export function* walk(
  program: Program,
  matters: Matters,
  budget: number,
  reduction?: Reduction,
): Generator<Progress, Graph, undefined> {
  const reader = canonicalizer(program);
  const { read } = reader;
  const { start, options: allOf, take, numbered, arrive, world: worldOf } = mover(program, reader, matters);
  const known = statesTable();
  const leftNumber = numbering<string>(1);
  const edges = openEdges();
  const ends = new Map<number, number>();
  const outcomes: Ending[] = [];
  const endings = new Map<string, number>();
  const finished: number[] = [];
  /** By state: is it on the way from the first one? */
  const onWay: boolean[] = [];
  const way: Visit[] = [];
  let moves = 0;
  let work = 0;
  let reported = 0;
  let endless = false;
  let reduced = false;
  let partial = false;

  /** The moves that must be tried: all, or some that stand for all. */
  function optionsAt(place: Place, all: Label[]): Label[] {
    if (!reduction || all.length < 2) return all;
    const world = worldOf(place);
    const canonical = read(world);
    const some = reduction(world, choices(program, world));
    if (some.length < all.length) reduced = true;
    return some.map((choice) => labelOf(choice, canonical));
  }

  /** The state that was come to, with what was left behind on the way; -1 when it is a new one. */
  function stateOf(left: Left): number {
    const { numbers, length } = numbered;
    numbers[0] = left.length === 0 ? 0 : leftNumber(left.join('\n'));
    return known.find(numbers, length);
  }

  /** Goes to the place that was just looked for, and is new. */
  function enter(place: Place, left: Left): number {
    known.add();
    const all = allOf(place);
    const options = optionsAt(place, all);
    const state = edges.state(options, all.length);
    if (options.length === 0) {
      const world = worldOf(place);
      const people = outcomeOf(world, left, matters);
      const ending = { people, stopped: world.stopped, watched: watched(world, left, matters) };
      const text = JSON.stringify(ending);
      const outcome = endings.get(text) ?? outcomes.push(ending) - 1;
      endings.set(text, outcome);
      ends.set(state, outcome);
      finished.push(state);
      return state;
    }
    onWay[state] = true;
    way.push({ state, place, left, options, next: 0 });
    return state;
  }

  /** A way back to a state that it has been in: what was left out there must not be left out for ever. */
  function close(to: number): void {
    endless = true;
    const visit = way.find(({ state }) => state === to);
    if (!visit || !reduction) return;
    const tried = new Set(visit.options.map((label) => JSON.stringify(label)));
    visit.options.push(...allOf(visit.place).filter((label) => !tried.has(JSON.stringify(label))));
  }

  const first = start(beginning(program));
  stateOf([]);
  enter(first, []);
  for (let visit = way.at(-1); visit; visit = way.at(-1)) {
    const label = visit.options[visit.next++];
    if (!label || partial) {
      way.pop();
      onWay[visit.state] = false;
      finished.push(visit.state);
      continue;
    }
    const { events, leaves } = take(visit.place, label);
    const left = leaves ? leave(visit.left, events, matters) : visit.left;
    const seen = stateOf(left);
    moves += 1;
    work += 1 + Math.max(numbered.strands, visit.place.standing.length) / STRANDS;
    if ((seen < 0 && edges.size() >= budget) || work > budget * COST) {
      partial = true;
      continue;
    }
    const to = seen < 0 ? enter(arrive(), left) : seen;
    if (onWay[to] && seen >= 0) close(to);
    edges.add(visit.state, to);
    if (work < reported + STRIDE) continue;
    reported = work;
    yield { states: edges.size(), moves, outcomes: outcomes.length };
  }
  return { read, edges: edges.closed(), ends, outcomes, finished, endless, reduced, partial, moves };
}
