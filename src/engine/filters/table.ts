import type { FilterKind } from './kind.ts';
import { personAttribute } from './personAttribute.ts';

/** Every kind of filter, by name. */
export const FILTERS: ReadonlyMap<string, FilterKind> = new Map(
  [personAttribute].map((kind) => [kind.name, kind]),
);
