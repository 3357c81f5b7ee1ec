import type { Plain } from '../scenario.ts';
import type { Drawn, Params } from './draw.ts';

/** Kinds that meet each other: what steps write, what triggers hear, what filters look back on, what comes from outside. */
export interface Theme {
  readonly steps: Readonly<Record<string, Drawn>>;
  /** Trigger to what its constraints may test: attribute and values. */
  readonly triggers: Readonly<Record<string, Readonly<Record<string, readonly Plain[]>>>>;
  /** Filters on activities, with what their constraints may test. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly Plain[]>>>>;
  readonly memberships: readonly string[];
  readonly outside: Readonly<Record<string, Drawn>>;
}

export const nothing: Drawn = (): Params => ({});
