import type { Problem, Scenario } from '#engine';

/** A model beside the main one of a link, as far as a reader has come with it. */
export interface LinkedBranch {
  readonly name: string;
  readonly scenario: Scenario;
  /** A text that names an order, as in `Link`. */
  readonly policy: string;
  readonly cursor: number | 'last';
  /** The branch it was forked from; null for the main model. */
  readonly parent: string | null;
  /** Sequence number of the event at which it was forked; null where none was selected. */
  readonly from: number | null;
}

/** Everything that a link carries: what a reader sees, so that another one sees the same. Plain data. */
export interface Link {
  /** The scenario as it was opened first, with its variants: what a comparison and a reset go back to. */
  readonly base: Scenario;
  /** The variant of it that was opened; null for none. */
  readonly variant: string | null;
  /** The model as edited: the base in that variant when nothing was. */
  readonly scenario: Scenario;
  /** A text that names an order: `lockstep`, `random 7`, `order o0 s1 s2`, `choose s2 s3`. Not checked here. */
  readonly policy: string;
  /** Sequence number of the selected event, -1 before the first; or the last one. */
  readonly cursor: number | 'last';
  /** What the run is compared with, as a text; null for nothing. Not checked here. */
  readonly compare: string | null;
  /** What is open on the page: the campaign in the editor, the panel, the person. At most 20 short texts. Not checked here. */
  readonly view: Readonly<Record<string, string>>;
  /** At most 20. */
  readonly branches: readonly LinkedBranch[];
}

/**
 * Why there is no link, or nothing to open in one.
 * - `damaged`: a part is missing or has changed, or it never was a link.
 * - `newer`: of a version that is not known here.
 * - `too large`: holds more than a link may.
 * - `unknown base`: what it is a difference to is not there.
 * - `not a scenario`: what it holds has not the shape of one; `problems` says where.
 */
export interface LinkProblem {
  readonly kind: 'damaged' | 'newer' | 'too large' | 'unknown base' | 'not a scenario';
  /** One or two sentences for the reader. */
  readonly message: string;
  /** What the check of a scenario says; empty but for `not a scenario`. */
  readonly problems: readonly Problem[];
}

/**
 * Raw DEFLATE (RFC 1951), given by who runs this: it is neither pure nor at once. `inflate` gives at most `cap` bytes and
 * takes no more memory than in proportion to them; neither rejects.
 */
export interface Squeeze {
  readonly deflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly inflate: (bytes: Uint8Array, cap: number) => Promise<Uint8Array | 'too large' | 'damaged'>;
}

/**
 * Finds the JSON text of a scenario that was released, by its id and the digest of its version; nothing where there is
 * none. Both are safe in a path: letters, digits, `-` and `_`. The text is not trusted.
 */
export type BaseOf = (id: string, digest: string) => Promise<string | undefined>;
