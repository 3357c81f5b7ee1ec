import type { TraceEvent } from '../events.ts';
import type { Param } from '../params/kind.ts';
import type { Params, Program } from '../program.ts';
import type { Run } from '../run.ts';
import type { World } from '../world.ts';

/** What one run says about a statement besides whether it holds. `seq` is the event that settles it, if one does. */
export interface Finding {
  readonly reason: string;
  readonly seq?: number;
}

/** What every kind of claim has. */
interface Statement {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly Param[];
  /** The statement in a sentence. */
  readonly say: (program: Program, params: Params) => string;
}

/**
 * A kind of statement about one run. It reads the events one after the other and remembers of them a short text, so that
 * it can be checked over all orders too: orders with the same text and the same world need not be told apart. The fewer
 * texts there are, the more orders meet.
 */
export interface RunClaim extends Statement {
  readonly about: 'one run';
  /** What it remembers before anything has happened. */
  readonly begin: string;
  /** What it remembers after one more event. */
  readonly note: (program: Program, params: Params, seen: string, event: TraceEvent) => string;
  /** Does it hold, at the end? */
  readonly holds: (program: Program, params: Params, seen: string, world: World) => boolean;
  readonly find: (program: Program, params: Params, run: Run) => Finding;
}

/** A kind of statement about all orders together, which no single run can settle. */
export interface OrdersClaim extends Statement {
  readonly about: 'all orders';
  /** Does it hold with so many outcomes? Null when there may be more, and that could change it. */
  readonly holds: (params: Params, outcomes: number, complete: boolean) => boolean | null;
}

/** A kind of claim. */
export type ClaimKind = RunClaim | OrdersClaim;
