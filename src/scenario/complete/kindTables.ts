import { CLAIMS, FILTERS, OUTSIDE, type Param, STEPS, TRIGGERS } from '#engine';

/** A kind as completion reads it, whichever table it is from. */
export interface Kind {
  readonly name: string;
  readonly summary: string;
  readonly params?: readonly Param[];
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** The tables of kinds, by the key that names a kind in the file. */
export const KIND_TABLES: Readonly<Record<string, ReadonlyMap<string, Kind>>> = {
  step: STEPS,
  filter: FILTERS,
  event: OUTSIDE,
  claim: CLAIMS,
  trigger: TRIGGERS,
};

function list(lead: string, words: readonly string[]): string {
  return words.length === 0 ? '' : `${lead}: ${words.join(', ')}.`;
}

/**
 * What a kind of step, trigger, filter, event or claim is about: its summary, where there is one (a browser has none), and
 * what it takes, in Adobe's words. Empty for a kind that there is not.
 */
export function describeKind(key: string, kind: string): string {
  const found = KIND_TABLES[key]?.get(kind);
  if (!found) return '';
  const params = (found.params ?? []).map(({ label, optional }) =>
    optional ? `${label} (optional)` : label,
  );
  const constraints = Object.keys(found.attributes ?? {});
  return [found.summary, list('Takes', params), list('Constraints', constraints)]
    .filter((part) => part !== '')
    .join(' ');
}
