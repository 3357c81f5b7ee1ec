import type { Outcome } from './flow.ts';
import { advance } from './hear.ts';
import { type Campaign, type Run, type Strand, setting, type World } from './world.ts';

/** Marks the runs of a strand that end when the person leaves `target` (facts 2.19, 2.20). True when there are any. */
function marks(world: World, strand: Strand, target: Campaign): boolean {
  const hit = strand.stack.findLastIndex((run) => run.campaign === target && run.leaving === null);
  if (hit < 0) return false;
  const above =
    setting(world, 'removed-parent') === 'the executable finishes' ? hit : strand.stack.length - 1;
  for (const run of strand.stack.slice(0, above + 1)) run.leaving = 'removed';
  return true;
}

/** Lets a strand end in the order of the strands: later ones after the one that moves. */
export function leave(world: World, strand: Strand, moving: Strand): void {
  if (strand.number < moving.number) advance(world, strand, 0);
  if (strand.number > moving.number) world.later.push(() => advance(world, strand, 0));
}

/** Remove from Flow: takes the person out of every flow of the campaign. */
export function removed(world: World, run: Run, target: Campaign): Outcome {
  const mine = world.strands.filter(({ person }) => person === run.person);
  const found = mine.filter((strand) => marks(world, strand, target));
  const inside =
    run.caller !== null && setting(world, 'remove-inside-executable') === 'always ends the callers too';
  if (inside) for (const one of run.strand.stack) one.leaving = 'removed';
  if (found.length === 0 && !inside) return { result: 'skipped' };
  const attributes = { Campaign: target.ref };
  return {
    result: 'done',
    logs: [{ type: 'Remove from Flow', attributes }],
    after: () => {
      for (const strand of found) {
        if (strand === run.strand || !strand.stack.at(-1)?.leaving) continue;
        if (run.leaving === null) advance(world, strand, 0);
        else leave(world, strand, run.strand);
      }
    },
  };
}
