import type { Sandbox } from './sandbox.ts';

/**
 * The sandbox with the engine's budgets unused: they hold for one call, and a client may make many. Flow runs under way
 * get numbers below 1, so that those of the call begin at 1; `before` says how many lie before.
 */
export function freshBudget(sandbox: Sandbox): Sandbox {
  const { world, before } = sandbox;
  const runs = world.nextRun - 1;
  const strands = world.strands.map((strand) => ({
    ...strand,
    stack: strand.stack.map((run) => ({ ...run, id: run.id - runs })),
  }));
  return {
    ...sandbox,
    world: { ...world, strands, nextRun: 1, rounds: new Map(), taken: 0 },
    before: { runs: before.runs + runs, moves: before.moves + world.taken },
  };
}
