import type { Plain } from '#engine';
import { DRAFT_LIMITS } from './draft.ts';

/** A mapping of plain data. */
export type Keyed = { readonly [key: string]: Plain };

/** Is it a mapping, and not a list or a single value? */
export function isKeyed(data: Plain | undefined): data is Keyed {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

const isSingle = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);

function partsOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((part) => ['', part]);
  if (typeof value !== 'object' || value === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? Object.entries(value) : undefined;
}

/**
 * Is it plain JSON data, within the limits of a draft? Looks at everything once, and stops at the first thing that is too
 * deep or too much; a circle is too deep. Runs no code of the data but getters, which data that was parsed does not have.
 */
export function isPlain(data: unknown): data is Plain {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }];
  let [values, characters] = [0, 0];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (values > DRAFT_LIMITS.values || characters > DRAFT_LIMITS.characters) return false;
    if (isSingle(value)) continue;
    const parts = partsOf(value);
    if (!parts || depth >= DRAFT_LIMITS.depth || parts.length > DRAFT_LIMITS.values) return false;
    for (const [key, part] of parts) {
      characters += key.length;
      open.push({ value: part, depth: depth + 1 });
    }
  }
  return true;
}

/** A text, if it is one and not too long. */
export function textIn(data: Keyed, key: string, longest: number = DRAFT_LIMITS.text): string | undefined {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}

/** A whole number from `least` on, if it is one. */
export function numberIn(data: Keyed, key: string, least = 0): number | undefined {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : undefined;
}

/** The mappings in a list, as many as may be; none where there is no list. What else the list holds is left out. */
export function mappingsIn(data: Keyed, key: string, most: number): readonly Keyed[] {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return Array.isArray(value) ? value.slice(0, most).filter(isKeyed) : [];
}
