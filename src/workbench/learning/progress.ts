/**
 * What came of a thing. A page is `opened`, then `read` to its end. A prediction or a question of a quiz is `right` or
 * `wrong` by its first answer. An exercise is `failed` until it is `passed`.
 */
export type Result = 'opened' | 'read' | 'right' | 'wrong' | 'failed' | 'passed';

/** What a reader did with one thing. */
export interface Done {
  readonly result: Result;
  /** When it came to that result: an ISO date with time, in UTC. */
  readonly at: string;
  /** Answers that were checked, from 1. Of an exercise: until it was passed. */
  readonly tries: number;
  /** Hints that were opened. */
  readonly hints: number;
}

/**
 * What a reader has done, by key: a page's address without its outer slashes (`learn/races`), or a part of it
 * (`learn/races#prediction-1`, counted from 1 in the order of the page).
 */
export type Progress = Readonly<Record<string, Done>>;

export const NO_PROGRESS: Readonly<Progress> = {};

/** A later step of the same thing is higher. Right and wrong are alike: the first answer counts. */
export const RANK: Readonly<Record<Result, number>> = {
  opened: 0,
  read: 1,
  right: 0,
  wrong: 0,
  failed: 0,
  passed: 1,
};

const MOST = 999;

/**
 * Takes down a result that a reader came to at a time. Opening a page again, or checking an exercise that was passed,
 * changes nothing; then the very same progress comes back.
 */
export function note(progress: Progress, key: string, result: Result, at: string, hints = 0): Progress {
  const before = progress[key];
  if (!before) return { ...progress, [key]: { result, at, tries: 1, hints } };
  const better = RANK[result] > RANK[before.result];
  if (!better && (RANK[before.result] > 0 || result === 'opened')) return progress;
  const tries = result === 'read' ? before.tries : Math.min(before.tries + 1, MOST);
  const now = { ...before, tries, hints: Math.max(before.hints, hints) };
  return { ...progress, [key]: better ? { ...now, result, at } : now };
}
