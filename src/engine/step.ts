import { type Choice, offers, timeOf } from './choices.ts';
import type { TraceEvent } from './events.ts';
import { advance } from './machine/advance.ts';
import { arrive } from './machine/arrive.ts';
import { about, type Draft, putStrand, strandOf, tell } from './machine/draft.ts';
import { finish } from './machine/finish.ts';
import { stopIfUsedUp } from './machine/stop.ts';
import type { Program } from './program.ts';
import type { World } from './world.ts';

/** What one atomic move leads to. */
export interface Moved {
  readonly world: World;
  readonly events: readonly TraceEvent[];
}

function wake(draft: Draft, id: number, overtakes: boolean): void {
  const waiting = strandOf(draft, id);
  const run = waiting?.stack.at(-1);
  if (!waiting?.wake || !run) return;
  const { wake: over, ...strand } = waiting;
  const assumptions = overtakes ? (['slow-queues'] as const) : [];
  const base = { ...about(draft, strand, run), cause: over.seq, facts: ['6.21'], assumptions };
  const seq = tell(draft, { type: 'wait ended', ...base, reason: 'The wait is over.' });
  putStrand(draft, { ...strand, touched: seq, stack: strand.stack.with(-1, { ...run, cause: seq }) });
  finish(draft, id);
}

/**
 * Takes one choice that `choices` gave for this world: one atomic flow step, the end of a wait, or an outside event, with
 * all that follows from it at once. Pure: the same world and choice give the same result. Never throws; a choice that the
 * world does not offer changes nothing but the count of moves.
 */
export function step(program: Program, world: World, choice: Choice): Moved {
  const draft: Draft = { program, world, events: [] };
  if (offers(program, world, choice)) take(draft, choice);
  draft.world = { ...draft.world, taken: world.taken + 1 };
  stopIfUsedUp(draft, choice.kind === 'outside' ? undefined : strandOf(draft, choice.strand));
  return { world: draft.world, events: draft.events };
}

function take(draft: Draft, choice: Choice): void {
  const { program, world } = draft;
  const now = timeOf(program, world, choice);
  const overtakes = now > world.now && world.strands.some((strand) => !strand.wake);
  draft.world = { ...world, now };
  if (choice.kind === 'step') advance(draft, choice.strand);
  if (choice.kind === 'wake') wake(draft, choice.strand, overtakes);
  if (choice.kind === 'outside') {
    draft.world = { ...draft.world, nextOutside: choice.index + 1 };
    const outside = program.script[choice.index];
    if (outside) arrive(draft, outside, overtakes);
  }
}
