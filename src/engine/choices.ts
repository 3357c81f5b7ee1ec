import { NONE } from './none.ts';
import type { Program } from './program.ts';
import { FOREVER, type Instant } from './time.ts';
import type { Strand, World } from './world.ts';

/**
 * One thing that may happen next. `code` is short and the same in every run of the same order: `s3` strand 3 takes a
 * step, `s3:1` takes it and the service gives its second answer, `w3` its wait ends, `o1` outside event 1 arrives,
 * `l7` the batch run starts that event 7 has scheduled, `t7` the webhook call of event 7 times out.
 */
export type Choice =
  | {
      readonly kind: 'step';
      readonly strand: number;
      readonly code: string;
      /** Which answer of the service that the step asks; the usual one when absent. */
      readonly answer?: number;
    }
  | { readonly kind: 'wake'; readonly strand: number; readonly code: string }
  | { readonly kind: 'outside'; readonly index: number; readonly code: string }
  | { readonly kind: 'launch' | 'time-out'; readonly seq: number; readonly code: string };

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
    if (
      !wake ||
      wake.at >= FOREVER ||
      (next && (wake.at > next.at || (wake.at === next.at && wake.seq > next.seq)))
    )
      continue;
    next = { ...wake, choice: { kind: 'wake', strand: id, code: `w${id}` } };
  }
  for (const one of world.pending) {
    const { at, seq } = one;
    if (next && (at > next.at || (at === next.at && seq > next.seq))) continue;
    const timesOut = 'activity' in one;
    const [kind, code] = timesOut ? (['time-out', `t${seq}`] as const) : (['launch', `l${seq}`] as const);
    next = { at, seq, choice: { kind, seq, code } };
  }
  return next;
}

/** Is nothing due, now or later, but steps and the ends of waits? */
function nothingToCome({ script }: Program, { nextOutside, pending }: World): boolean {
  return nextOutside >= script.length && pending.length === 0;
}

function answersOf(program: Program, { stack }: Strand): number {
  const run = stack.at(-1);
  return (run && program.campaigns[run.context.campaign]?.flow[run.at]?.answers) ?? 1;
}

/** Do the people of a batch run go one after the other (fact 2.29)? */
const inTurn = ({ settings }: Program): boolean => settings['batch-interleaving'] === 'one after the other';

/** Stands somebody of the same batch run before this one, ready to go? */
function held({ strands }: World, { id, queue: { launch } }: Strand): boolean {
  if (launch === null) return false;
  const before = strands.find((other) => !other.wake && other.queue.launch === launch);
  return before !== undefined && before.id !== id;
}

/** The next step of a strand, once for each answer that a service may give to it. */
function stepsOf(program: Program, strand: Strand, into: Choice[]): void {
  const { id } = strand;
  into.push(...strand.next);
  const answers = answersOf(program, strand);
  for (let answer = 1; answer < answers; answer++)
    into.push({ kind: 'step', strand: id, code: `s${id}:${answer}`, answer });
}

/**
 * Everything that may happen next; empty when the run is over. What is due comes first, by time and then sequence; then
 * any ready strand may take its step, and no order among them is certain (fact 8.8); then time goes on. Whether time can
 * go on while steps are pending is the switch `slow-queues`.
 */
export function choices(program: Program, world: World): readonly Choice[] {
  if (world.stopped) return NONE;
  const only = world.strands.length === 1 ? world.strands[0] : undefined;
  if (only && !only.wake && nothingToCome(program, world) && answersOf(program, only) === 1) return only.next;
  const timed = nextTimed(program, world);
  if (timed && timed.at <= world.now) return [timed.choice];
  const ready: Choice[] = [];
  const turns = inTurn(program);
  for (const strand of world.strands)
    if (!strand.wake && !(turns && held(world, strand))) stepsOf(program, strand, ready);
  if (!timed) return ready;
  if (ready.length === 0) return [timed.choice];
  return program.settings['slow-queues'] === 'steps take no time' ? ready : [...ready, timed.choice];
}

/** Is it one of `choices`? Without making the list. */
export function offers(program: Program, world: World, choice: Choice): boolean {
  if (world.stopped) return false;
  const timed = nextTimed(program, world);
  const due = timed !== undefined && timed.at <= world.now;
  if (choice.kind === 'step') {
    const strand = world.strands.find(({ id }) => id === choice.strand);
    if (due || !strand || strand.wake) return false;
    if (inTurn(program) && held(world, strand)) return false;
    return choice.answer === undefined || choice.answer < answersOf(program, strand);
  }
  if (timed?.choice.code !== choice.code) return false;
  const overtakes = program.settings['slow-queues'] !== 'steps take no time';
  return due || overtakes || world.strands.every(({ wake }) => wake);
}

/** When a choice happens: now, or the time that it waits for. */
export function timeOf(program: Program, world: World, choice: Choice): Instant {
  if (choice.kind === 'outside') return Math.max(world.now, program.script[choice.index]?.at ?? world.now);
  if (choice.kind === 'step') return world.now;
  const due =
    choice.kind === 'wake'
      ? world.strands.find(({ id }) => id === choice.strand)?.wake
      : world.pending.find(({ seq }) => seq === choice.seq);
  return Math.max(world.now, due?.at ?? world.now);
}
