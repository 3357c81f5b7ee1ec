/** One thing that can be written at the cursor. */
export interface Completion {
  /** What is shown, and what the reader's word is compared with. */
  readonly label: string;
  /** A few words beside it: its type, its place, its label in Marketo. */
  readonly detail: string;
  /** What is written in the place of the word. */
  readonly apply: string;
  /** A sentence about it; empty where there is nothing to say. */
  readonly info: string;
  readonly sort: 'key' | 'item' | 'kind' | 'name' | 'token';
}

/** What can be written in the place of a stretch of the text, best first. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

/** The most that is offered at once. */
export const MOST_OPTIONS = 500;
