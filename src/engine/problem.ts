/** The way from the scenario's root to a part of it: object keys, and indexes counted from 0. */
export type Path = readonly (string | number)[];

/**
 * How far a problem reaches.
 * - `file`: the scenario names something that does not exist outside any campaign; the part is left out of the run.
 * - `campaign`: what Marketo underlines in red; that campaign does not run (facts 1.17, 1.18), the rest does.
 * - `warning`: allowed, and seldom meant.
 */
export type Reach = 'file' | 'campaign' | 'warning';

/** One finding about a scenario. `message` is a whole sentence for the reader; `near` is the nearest right word. */
export interface Problem {
  readonly reach: Reach;
  readonly path: Path;
  readonly message: string;
  readonly near?: string;
  readonly facts: readonly string[];
}

/** What a bad value is answered with, before anyone knows where it stands. It reaches the campaign unless it says less. */
export type Complaint = Pick<Problem, 'message' | 'facts'> & Partial<Pick<Problem, 'reach' | 'near'>>;
