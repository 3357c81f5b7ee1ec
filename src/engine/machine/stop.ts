import { choices } from '../choices.ts';
import { NONE } from '../none.ts';
import type { Program } from '../program.ts';
import type { Strand, World } from '../world.ts';
import { type Draft, strandOf, tell } from './draft.ts';

/**
 * What one run may use up before it is stopped. Our own limits: no source names a cap (fact 3.11). `rounds`: how
 * often a circle of campaigns may lead one person back into one of them. What they come to is run again at every
 * letter that a reader types, so they are fewer than flow runs that lead nowhere.
 */
export const LIMITS = { moves: 20_000, flows: 3_000, rounds: 500, depth: 40 } as const;

/** The campaigns that lead round in a circle to a strand's present one, each once; empty if there is no circle. */
function cycleOf(program: Program, strand: Strand | undefined): string[] {
  if (!strand) return [];
  const path = [...strand.lineage, ...strand.stack.map(({ context }) => context.campaign)];
  const last = path.at(-1);
  const before = last === undefined ? -1 : path.lastIndexOf(last, path.length - 2);
  return before < 0 ? [] : path.slice(before, -1).map((index) => program.campaigns[index]?.ref ?? '');
}

function usedUp(world: World, strand: Strand | undefined): string | undefined {
  for (const count of world.rounds.values())
    if (count >= LIMITS.rounds) return `${LIMITS.rounds} rounds of one person in a circle`;
  if (world.taken >= LIMITS.moves) return `${LIMITS.moves} moves`;
  if (world.nextRun > LIMITS.flows) return `${LIMITS.flows} flow runs`;
  return (strand?.stack.length ?? 0) > LIMITS.depth ? `${LIMITS.depth} flows inside each other` : undefined;
}

/**
 * Ends the run with a clear event when a budget is used up (fact 3.11) and something is left to happen. `moved` is the
 * strand that moved, by its id.
 */
export function stopIfUsedUp(draft: Draft, moved: number | undefined): void {
  const strand = moved === undefined ? undefined : strandOf(draft, moved);
  const budget = usedUp(draft.world, strand);
  if (budget === undefined || choices(draft.program, draft.world).length === 0) return;
  const mover = strand ?? draft.world.strands.at(-1);
  const cycle = cycleOf(draft.program, mover);
  const circle =
    cycle.length === 0
      ? ''
      : ` These campaigns call each other in a circle: ${[...cycle, cycle[0]].join(' > ')}.`;
  stop(draft, `Stopped: ${budget} are the limit of this simulator.${circle}`, cycle);
}

/**
 * Counts a flow run to which a circle of campaigns has led: before it is put on the strand. Outside events may start a
 * campaign as often as they come. Remembers no further back than `lineageFrom`.
 */
export function countRound({ world }: Draft, { person, lineage, stack }: Strand, campaign: number): void {
  if (!lineage.includes(campaign) && !stack.some(({ context }) => context.campaign === campaign)) return;
  const round = `${campaign} ${person}`;
  world.rounds = new Map(world.rounds).set(round, (world.rounds.get(round) ?? 0) + 1);
}

/** Ends the run with an event that says why. */
export function stop(draft: Draft, reason: string, cycle: readonly string[] = []): void {
  const { world } = draft;
  tell(draft, {
    type: 'stopped',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person: null,
    campaign: null,
    strand: null,
    run: null,
    depth: 0,
    cause: world.seq === 0 ? null : world.seq - 1,
    reason,
    facts: cycle.length > 0 ? ['3.11'] : NONE,
    assumptions: NONE,
    cycle,
  });
  world.stopped = true;
}
