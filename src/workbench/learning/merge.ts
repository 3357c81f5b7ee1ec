import { type Done, type Progress, RANK } from './progress.ts';

/** Below zero when the first one counts: the further one, else the earlier one, else any, but always the same. */
function order(a: Done, b: Done): number {
  const [one, other] = [a, b].map(({ at, result, hints }) => `${at} ${result} ${hints}`);
  return RANK[b.result] - RANK[a.result] || ((one ?? '') < (other ?? '') ? -1 : 1);
}

function both(a: Done, b: Done): Done {
  return { ...(order(a, b) < 0 ? a : b), tries: Math.max(a.tries, b.tries) };
}

/** What two browsers hold of one reader, as one. The order does not matter, and nothing gets lost. */
export function merge(one: Progress, other: Progress): Progress {
  const shared = Object.entries(other).map(([key, done]) => {
    const mine = one[key];
    return [key, mine ? both(mine, done) : done] as const;
  });
  return { ...one, ...Object.fromEntries(shared) };
}
