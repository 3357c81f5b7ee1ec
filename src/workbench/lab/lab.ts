import type { Scenario, TraceEvent } from '#engine';
import type { Bench, Twin } from '../bench.ts';
import type { Breakpoint } from './breakpoints/breakpoint.ts';
import type { Watch } from './watches/watch.ts';

/**
 * Where a branch was forked off. What the run was then is kept, so that the branch can tell where it parts from it even
 * after the parent has been edited or removed.
 */
export interface Fork {
  /** The id of the branch that it was forked off; that branch may have been removed since. */
  readonly parent: number;
  /** Sequence number of the event at the cursor; -1 before the first. */
  readonly seq: number;
  /** The model and the order of the parent at that moment, and the run that they give. */
  readonly scenario: Scenario;
  readonly policy: string;
  readonly events: readonly TraceEvent[];
  /** The codes of the choices up to and with the event: another order that is chosen later keeps them. */
  readonly kept: readonly string[];
}

/** A line of work of its own: a model with its order, its cursor and its history of edits. */
export interface Branch {
  /** Counted from 0, never given twice. */
  readonly id: number;
  readonly name: string;
  /** Null for the one that the lab was opened with. */
  readonly fork: Fork | null;
  /**
   * The order that was chosen for what comes after the fork, as `policyOf` reads it; the bench's `policy` is then the
   * whole order that it comes to. Null while the bench's `policy` is what was chosen.
   */
  readonly after: string | null;
  readonly bench: Bench;
}

/**
 * The state of a full-screen playground, as immutable plain data: a bench with branches, breakpoints and watches around
 * it. Made by `startLab` and `fromDraft`, changed by `actLab` alone. Lesson playgrounds have a bench and no lab.
 */
export interface Lab {
  /** The bench of the branch that is open: always the same object as in `branches`. */
  readonly bench: Bench;
  /** The id of the branch that is open. */
  readonly current: number;
  /** In the order in which they were made; never empty. */
  readonly branches: readonly Branch[];
  /** Branches that were removed and can be restored, the last one last. */
  readonly removed: readonly Branch[];
  /** The id of the next branch. */
  readonly nextBranch: number;
  readonly breakpoints: readonly Breakpoint[];
  readonly watches: readonly Watch[];
  /**
   * What the twin is when it is of the lab: `branch:2`, or `assumption:bare-score=ignored`. Null while it is the bench's
   * own (`bench.compare`), or while there is none.
   */
  readonly compare: string | null;
  /** The run to lay beside that of `bench`: the lab's, or else the bench's. */
  readonly twin: Twin | null;
  /** What the last action has to say: why it could not be done, or what it made besides. */
  readonly message: string | null;
}

/** What the branch is called that a lab starts with. */
const FIRST = 'Main';

/** A lab around a bench, with one branch and no breakpoints. */
export function startLab(bench: Bench): Lab {
  return {
    bench,
    current: 0,
    branches: [{ id: 0, name: FIRST, fork: null, after: null, bench }],
    removed: [],
    nextBranch: 1,
    breakpoints: [],
    watches: [],
    compare: null,
    twin: bench.twin,
    message: bench.message,
  };
}

/** The branch that is open. */
export function openBranch({ branches, current }: Lab): Branch | undefined {
  return branches.find(({ id }) => id === current);
}
