import type { Program } from './program.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/**
 * One thing that may happen next. `code` is short and the same in every run of the same order: `s3` strand 3 takes a
 * step, `w3` its wait ends, `o1` outside event 1 arrives.
 */
export type Choice =
  | { readonly kind: 'step'; readonly strand: number; readonly code: string }
  | { readonly kind: 'wake'; readonly strand: number; readonly code: string }
  | { readonly kind: 'outside'; readonly index: number; readonly code: string };

interface Timed {
  readonly at: Instant;
  readonly seq: number;
  readonly choice: Choice;
}

function nextTimed(program: Program, world: World): Timed | undefined {
  const index = world.nextOutside;
  const outside = program.script[index];
  let next: Timed | undefined = outside && {
    at: outside.at,
    seq: -1,
    choice: { kind: 'outside', index, code: `o${index}` },
  };
  for (const { id, wake } of world.strands) {
    if (!wake || (next && (wake.at > next.at || (wake.at === next.at && wake.seq > next.seq)))) continue;
    next = { ...wake, choice: { kind: 'wake', strand: id, code: `w${id}` } };
  }
  return next;
}

/**
 * Everything that may happen next; empty when the run is over. What is due comes first, by time and then sequence; then
 * any ready strand may take its step, and no order among them is certain (fact 8.8); then time goes on. Whether time can
 * go on while steps are pending is the switch `slow-queues`.
 */
export function choices(program: Program, world: World): readonly Choice[] {
  if (world.stopped) return [];
  const timed = nextTimed(program, world);
  if (timed && timed.at <= world.now) return [timed.choice];
  const ready = world.strands
    .filter(({ wake }) => !wake)
    .map(({ id }): Choice => ({ kind: 'step', strand: id, code: `s${id}` }));
  if (!timed) return ready;
  if (ready.length === 0) return [timed.choice];
  return program.settings['slow-queues'] === 'steps take no time' ? ready : [...ready, timed.choice];
}

/** Is it one of `choices`? Without making the list. */
export function offers(program: Program, world: World, choice: Choice): boolean {
  if (world.stopped) return false;
  const timed = nextTimed(program, world);
  const due = timed !== undefined && timed.at <= world.now;
  if (choice.kind === 'step')
    return !due && world.strands.some(({ id, wake }) => id === choice.strand && !wake);
  if (timed?.choice.code !== choice.code) return false;
  const overtakes = program.settings['slow-queues'] !== 'steps take no time';
  return due || overtakes || world.strands.every(({ wake }) => wake);
}

/** When a choice happens: now, or the time that it waits for. */
export function timeOf(program: Program, world: World, choice: Choice): Instant {
  if (choice.kind === 'outside') return Math.max(world.now, program.script[choice.index]?.at ?? world.now);
  const wake = world.strands.find(({ id }) => id === choice.strand)?.wake;
  return choice.kind === 'wake' ? Math.max(world.now, wake?.at ?? world.now) : world.now;
}
