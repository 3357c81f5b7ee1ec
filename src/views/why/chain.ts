import type { Lookup, TokenTrace } from '#engine';

/** How a token got its value, in words. */
export interface TokenChain {
  readonly token: string;
  readonly value: string;
  /** Every place looked at, in order. */
  readonly places: readonly { readonly text: string; readonly used: boolean }[];
}

/** A place that was looked at: what it holds, and whether that counts (fact 5.14). */
function placeText({ place, found, used, overriddenBy }: Lookup): string {
  if (found === null) return `${place}: not there`;
  const held = `${place}: ${found === '' ? 'empty' : found}`;
  if (used) return `${held} (used)`;
  return overriddenBy === undefined ? held : `${held} (overridden by ${overriddenBy})`;
}

/** The chain of places of one token that a step filled in. */
export function chainOf({ token, value, lookups }: TokenTrace): TokenChain {
  const places = lookups.map((lookup) => ({ text: placeText(lookup), used: lookup.used }));
  return { token, value, places };
}
