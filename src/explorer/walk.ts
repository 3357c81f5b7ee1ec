import { beginning, type Choice, choices, type Program, type World } from '#engine';
import { type Canonical, canonicalizer } from './canon.ts';
import { type Edge, type Ending, type Graph, type Label, labelOf } from './graph.ts';
import { mover } from './moves.ts';
import { type Left, leave, type Matters, outcomeOf, watched } from './outcome.ts';
import type { Reduction } from './reduction.ts';

/** A state on the way from the first one to the present one. */
interface Visit {
  readonly state: number;
  readonly world: World;
  readonly left: Left;
  readonly canonical: Canonical;
  readonly options: Choice[];
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

/** A world with what was left behind on the way, as one text. */
const stateKey = ({ key }: Canonical, left: Left): string =>
  left.length === 0 ? key : `${key}\n${left.join('\n')}`;

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
  const take = mover(program, reader, matters.watch !== undefined);
  const known = new Map<string, number>();
  const edges: Edge[][] = [];
  const ends = new Map<number, number>();
  const outcomes: Ending[] = [];
  const endings = new Map<string, number>();
  const finished: number[] = [];
  /** By state: is it on the way from the first one? */
  const onWay: boolean[] = [];
  const way: Visit[] = [];
  /** Almost all labels are one of these few: kept once. */
  const steps: Label[] = [];
  let moves = 0;
  let work = 0;
  let reported = 0;
  let endless = false;
  let reduced = false;
  let partial = false;

  function enter(world: World, left: Left, canonical: Canonical, key: string): number {
    const state = edges.push([]) - 1;
    known.set(key, state);
    const all = choices(program, world);
    if (all.length === 0) {
      const people = outcomeOf(world, left, matters);
      const ending = { people, stopped: world.stopped, watched: watched(world, left, matters) };
      const text = JSON.stringify(ending);
      const outcome = endings.get(text) ?? outcomes.push(ending) - 1;
      endings.set(text, outcome);
      ends.set(state, outcome);
      finished.push(state);
      return state;
    }
    const options = reduction && all.length > 1 ? reduction(world, all) : all;
    if (options.length < all.length) reduced = true;
    onWay[state] = true;
    way.push({ state, world, left, canonical, options: [...options], next: 0 });
    return state;
  }

  /** A way back to a state that it has been in: what was left out there must not be left out for ever. */
  function close(to: number): void {
    endless = true;
    const visit = way.find(({ state }) => state === to);
    if (!visit || !reduction) return;
    const all = choices(program, visit.world);
    const tried = new Set(visit.options.map(({ code }) => code));
    visit.options.push(...all.filter(({ code }) => !tried.has(code)));
  }

  const start = beginning(program);
  const first = read(start);
  enter(start, [], first, stateKey(first, []));
  for (let visit = way.at(-1); visit; visit = way.at(-1)) {
    const choice = visit.options[visit.next++];
    if (!choice || partial) {
      way.pop();
      onWay[visit.state] = false;
      finished.push(visit.state);
      continue;
    }
    const next = take(visit.world, choice);
    const left = leave(visit.left, next.events, matters);
    const { canonical } = next;
    const key = stateKey(canonical, left);
    const seen = known.get(key);
    moves += 1;
    work += 1 + canonical.strands.length / STRANDS;
    if ((seen === undefined && edges.length >= budget) || work > budget * COST) {
      partial = true;
      continue;
    }
    const to = seen ?? enter(next.world(), left, canonical, key);
    if (onWay[to] && seen !== undefined) close(to);
    const label = labelOf(choice, visit.canonical);
    const plain = label.kind === 'step' && label.answer === 0;
    const kept = (plain ? steps[label.strand] : undefined) ?? label;
    if (plain) steps[label.strand] = kept;
    edges[visit.state]?.push({ label: kept, to });
    if (work < reported + STRIDE) continue;
    reported = work;
    yield { states: edges.length, moves, outcomes: outcomes.length };
  }
  return { read, edges, ends, outcomes, finished, endless, reduced, partial, moves };
}
