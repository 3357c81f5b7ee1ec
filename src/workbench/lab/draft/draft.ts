import type { FlowStepData, Scenario, Value } from '#engine';
import type { Watch } from '../watches/watch.ts';

/** The version of the format. A later one gets another number, and this one stays readable. */
export const DRAFT = 1;

/** An edit that was made: a model is told by its place in `models`. */
export interface DraftEdit {
  readonly label: string;
  readonly start: number;
  readonly scenario: number;
  readonly variant: string | null;
  readonly cursor: number;
  readonly typing?: string;
}

/** A branch without what its runs give again. */
export interface DraftBranch {
  readonly id: number;
  readonly name: string;
  readonly fork: {
    readonly parent: number;
    readonly seq: number;
    readonly scenario: number;
    readonly policy: string;
  } | null;
  readonly after: string | null;
  readonly base: number;
  readonly start: number;
  readonly scenario: number;
  readonly variant: string | null;
  readonly policy: string;
  readonly cursor: number;
  readonly compare: string | null;
  readonly past: readonly DraftEdit[];
  readonly future: readonly DraftEdit[];
}

/** A breakpoint; one on a step has the step only where that is not in the model any more. */
export type DraftBreakpoint =
  | { readonly kind: 'step'; readonly campaign: string; readonly at: number; readonly gone?: FlowStepData }
  | { readonly kind: 'field'; readonly person?: string; readonly field: string; readonly is?: Value }
  | { readonly kind: 'token'; readonly token: string; readonly is?: string };

/**
 * What is kept of a lab, as plain JSON: everything but what compiling and running give again. Each model is there once;
 * the oldest edits are left out (see `toDraft`), and so are removed branches.
 */
export interface Draft {
  readonly draft: typeof DRAFT;
  readonly models: readonly Scenario[];
  readonly branches: readonly DraftBranch[];
  readonly current: number;
  readonly nextBranch: number;
  readonly breakpoints: readonly DraftBreakpoint[];
  readonly watches: readonly Watch[];
  readonly compare: string | null;
}

/** The most that is read. Our own limits: a draft of 20 branches with their histories stays far below them. */
export const DRAFT_LIMITS = {
  /** Edits that are kept in all branches together, and in one branch at least and at most. */
  edits: 200,
  least: 5,
  most: 50,
  models: 1000,
  /** Lists and mappings inside each other. */
  depth: 80,
  /** Values of every kind, and characters of all texts and keys. */
  values: 2_000_000,
  characters: 20_000_000,
  /** Characters of the text of an order, and of any other text outside the models. */
  policy: 200_000,
  text: 5000,
} as const;
