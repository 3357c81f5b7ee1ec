import type { Entry, FlowEnded, Instant } from '#engine';
import type { Glyph } from './glyph.ts';

/** One move of the run. */
export interface Column {
  readonly index: number;
  readonly choice: number;
  readonly time: Instant;
  /** "after 2 days" when virtual time passed before it. */
  readonly gap: string | null;
}

/** One strand. Its rows are its own until everything that has started so far has ended. */
export interface Lane {
  readonly strand: number;
  readonly person: string;
  readonly row: number;
  /** The deepest nesting, and one. */
  readonly rows: number;
  /** How its first flow was entered. */
  readonly how: Entry;
  /** `Program.Campaign` of its first flow. */
  readonly title: string;
}

/** One flow run. What it executes lies inside it: a row lower, in fewer rows, within its columns. */
export interface Block {
  readonly run: number;
  readonly strand: number;
  readonly ref: string;
  readonly name: string;
  readonly how: Entry;
  readonly depth: number;
  readonly row: number;
  readonly rows: number;
  /** The columns of its start and its end, both included. */
  readonly from: number;
  readonly to: number;
  /** `open`: the run of the model ended first. */
  readonly end: FlowEnded['how'] | 'open';
  /** The event that started it. */
  readonly seq: number;
  /** The event of its first own mark, if it has one. */
  readonly firstMark?: number;
}

/** One thing to see: an arrival, a step, the end of a wait, a smart list that took nobody, the stop of the run. */
export interface Mark {
  readonly seq: number;
  readonly column: number;
  readonly row: number;
  readonly glyph: Glyph;
  /** At most 10 characters; empty if there is nothing short to say. */
  readonly short: string;
  /** The whole of it in sentences. */
  readonly label: string;
  readonly result: 'done' | 'skipped' | 'failed';
  readonly run: number | null;
  /** "Step 2: Change Score" */
  readonly caption: string;
}

/** From what set a flow going to the flow on its new lane. */
export interface Fork {
  readonly from: { readonly seq: number; readonly column: number; readonly row: number };
  readonly to: { readonly run: number; readonly column: number; readonly row: number };
  readonly kind: 'request' | 'trigger' | 'batch';
  /** A step of another flow set it going: by a request, or by firing its trigger. Else it came from outside. */
  readonly byStep: boolean;
  /** A mark of its column, or a flow that begins in it, stands between. */
  readonly beside: boolean;
}

/**
 * A run as geometry: columns and rows counted from 0, no pixels. Outside events lie in row 0, the smart lists that took
 * nobody in the few rows below, if there are any, and from `lanes[0].row` on the lanes, one below the other.
 */
export interface Picture {
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly lanes: readonly Lane[];
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly forks: readonly Fork[];
}
