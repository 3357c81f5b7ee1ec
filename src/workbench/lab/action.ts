import type { BenchAction } from './actBench.ts';
import type { Breakpoint } from './breakpoints/breakpoint.ts';
import type { Watch } from './watches/watch.ts';

/** Where the cursor can go besides where a bench's `cursor` action takes it. */
export type Goal =
  /** To the next event, past everything that a campaign does which the step at the cursor executes. */
  | 'over'
  /** To the end of the flow run that is going on; from there to the end of the one that executed it. */
  | 'out'
  | 'next of person'
  /** The next event of the same flow run. */
  | 'next of flow'
  | 'next breakpoint'
  | 'previous breakpoint';

/** Moves the cursor by what the events are about. */
export interface GoAction {
  readonly type: 'go';
  readonly to: Goal;
}

/** An action on breakpoints and watches. They are told by their place in the list, counted from 0. */
export type MarkAction =
  | { readonly type: 'add breakpoint'; readonly breakpoint: Breakpoint }
  | { readonly type: 'remove breakpoint'; readonly place: number }
  | { readonly type: 'add watch'; readonly watch: Watch }
  | { readonly type: 'remove watch'; readonly place: number };

/** An action on branches. They are told by their ids. */
export type BranchAction =
  /** The branch that is open goes on under another name; "Branch 1" and so on when none is given. */
  | { readonly type: 'fork'; readonly name?: string }
  | { readonly type: 'switch branch'; readonly branch: number }
  | { readonly type: 'rename branch'; readonly branch: number; readonly name: string }
  | { readonly type: 'remove branch'; readonly branch: number }
  /** Brings back the branch that was removed last. */
  | { readonly type: 'restore branch' };

/**
 * Everything that a reader can do in a full-screen playground: the actions of a bench and the edits of a model's parts,
 * which go to the open branch, and those of the lab. `compare` also takes `branch:2` and `assumption:bare-score=ignored`.
 */
export type LabAction = BenchAction | GoAction | MarkAction | BranchAction;
