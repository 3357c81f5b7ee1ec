const ADVANCED = /\d/;
const LEAST = 3;

/** Is it logic with numbers of filters in it? */
export function isAdvanced(match: string): boolean {
  return ADVANCED.test(match);
}

/** The logic after a filter has another place, counted from 0: it says the same of the same filters. */
export function afterMove(match: string, from: number, to: number): string {
  const moved = (at: number): number => {
    if (at === from) return to;
    if (from < at && at <= to) return at - 1;
    return to <= at && at < from ? at + 1 : at;
  };
  return match.replace(/\d+/g, (number) => String(moved(Number(number) - 1) + 1));
}

/** The logic after a filter was put at a place, counted from 0: it does not name the new one. */
export function afterAdd(match: string, at: number): string {
  return match.replace(/\d+/g, (number) => String(Number(number) > at ? Number(number) + 1 : Number(number)));
}

/**
 * The logic of so many filters after one was taken from a place, counted from 0. Where it named that one, or fewer than
 * three are left, it cannot say the same: it is `all` then.
 */
export function afterRemove(match: string, at: number, left: number): string {
  if (!isAdvanced(match)) return match;
  const named = (match.match(/\d+/g) ?? []).some((number) => Number(number) === at + 1);
  if (named || left < LEAST) return 'all';
  return match.replace(/\d+/g, (number) => String(Number(number) > at ? Number(number) - 1 : Number(number)));
}
