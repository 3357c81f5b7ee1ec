import type { Choice, Program, Strand, World } from '#engine';
import type { Matters } from './outcome.ts';
import { type StepTouch, type Touch, touchOf, touchOfList } from './touch.ts';

/** Chooses which of a world's choices must be tried when only outcomes are asked: all, or some that stand for all. */
export type Reduction = (world: World, options: readonly Choice[]) => readonly Choice[];

/** Switches by which strands of different people, or strands and time, depend on each other. */
const ALONE: readonly (readonly [switched: string, to: string])[] = [
  ['slow-queues', 'steps take no time'],
  ['batch-interleaving', 'in any order'],
  // Else flows can go so deep inside each other that the whole run is stopped, wherever the others are.
  ['fourth-level', 'refused'],
];

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** Can neither of two change what the other does? */
const apart = (one: Touch, other: Touch): boolean =>
  !one.anything &&
  !other.anything &&
  !meet(one.writes, other.reads) &&
  !meet(one.writes, other.writes) &&
  !meet(one.reads, other.writes);

/** What everything may touch that a flow can still do from a step on, with all that it can set going. */
function touchesFrom(program: Program): (campaign: number, at: number) => Touch {
  const known = new Map<string, Touch>();

  function collect(campaign: number, at: number): Touch {
    const reads = new Set<string>();
    const writes = new Set<string>();
    const entered = new Set<number>();
    const ahead: (readonly [campaign: number, at: number])[] = [[campaign, at]];
    let anything = false;
    const add = (touch: Touch): void => {
      anything ||= touch.anything;
      for (const field of touch.reads) reads.add(field);
      for (const field of touch.writes) writes.add(field);
    };
    const comesTo = (others: readonly number[]): void => {
      for (const other of others) {
        if (entered.has(other)) continue;
        entered.add(other);
        add(touchOfList(program, other));
        ahead.push([other, 0]);
      }
    };
    for (const [own, from] of ahead) {
      for (const step of program.campaigns[own]?.flow.slice(from) ?? []) {
        const touch = touchOf(program, own, step);
        add(touch);
        comesTo(touch.calls);
        if (touch.logs !== null) comesTo(program.listeners.get(touch.logs) ?? []);
      }
      if (anything) break;
    }
    return { anything, reads, writes };
  }

  return (campaign, at) => {
    const name = `${campaign}.${at}`;
    const touch = known.get(name) ?? collect(campaign, at);
    known.set(name, touch);
    return touch;
  };
}

/**
 * The reduction for a program, or nothing where every order must be tried. It leaves out orders in two ways that lead to
 * no other outcome. Nothing that is done for one person touches another person, so that one person's strands can go
 * before those of the others. And a step that only changes fields which no other strand of the person can come to read or
 * write, and that nobody hears or looks back on, can go before theirs: later it does the same, and they do the same after
 * it. What strands can come to is read off the program, and more than can happen. Time stands still meanwhile: it goes on
 * only when nobody is left to step. Does not keep numbers of orders, nor logs.
 */
export function reductionOf(program: Program, matters: Matters): Reduction | undefined {
  const settings: Readonly<Record<string, string>> = program.settings;
  if (matters.log || matters.watch || ALONE.some(([id, option]) => settings[id] !== option)) return undefined;
  const ahead = touchesFrom(program);

  const quiet = ({ logs, calls, anything }: StepTouch): boolean =>
    !anything &&
    calls.length === 0 &&
    (logs === null || (!program.listeners.has(logs) && !program.remembered.has(logs)));

  function standsAlone(strand: Strand, others: readonly Strand[]): boolean {
    const run = strand.stack.at(-1);
    const step = run && program.campaigns[run.context.campaign]?.flow[run.at];
    if (!step || step.step === 'Wait') return false;
    const own = touchOf(program, run.context.campaign, step);
    if (!quiet(own)) return false;
    return others.every(({ stack }) =>
      stack.every(({ context, at }) => apart(own, ahead(context.campaign, at))),
    );
  }

  const aloneAmong = (strands: readonly Strand[]): Strand | undefined =>
    strands.find((strand) =>
      standsAlone(
        strand,
        strands.filter((other) => other !== strand),
      ),
    );

  return (world, options) => {
    const byPerson = readyStrands(world, options);
    if (!byPerson) return options;
    let stand: readonly Strand[] | undefined;
    for (const own of byPerson.values()) {
      const alone = aloneAmong(own);
      if (!stand || own.length < stand.length) stand = own;
      if (alone) stand = [alone];
      if (alone) break;
    }
    const ids = new Set(stand?.map(({ id }) => id));
    return options.filter((option) => 'strand' in option && ids.has(option.strand));
  };
}

/** The strands that may step, by their person; nothing where something else may happen. */
function readyStrands(
  { strands }: World,
  options: readonly Choice[],
): ReadonlyMap<string, readonly Strand[]> | undefined {
  const ids = new Set<number>();
  for (const option of options) {
    if (option.kind !== 'step') return undefined;
    ids.add(option.strand);
  }
  const byPerson = new Map<string, Strand[]>();
  for (const strand of strands) {
    if (!ids.has(strand.id)) continue;
    const own = byPerson.get(strand.person);
    if (own) own.push(strand);
    else byPerson.set(strand.person, [strand]);
  }
  return byPerson;
}
