import type { Catalog } from '../assets/catalog.ts';
import { unknown } from '../compile/names.ts';
import type { ParamType } from './kind.ts';

/** One of a few words that are the same in every model. */
export function oneOf(what: string, words: readonly string[]): ParamType {
  return {
    name: what,
    json: 'string',
    options: () => words,
    read: (value) =>
      words.includes(String(value))
        ? { value: String(value) }
        : { wrong: unknown(what, String(value), words, ['1.18']) },
  };
}

/**
 * A word that goes with another parameter, such as a status with its program. `options` are those of the whole model;
 * whether the word goes with the other parameter is for the kind's `check`.
 */
export function wordOf(what: string, all: (catalog: Catalog) => Iterable<string>): ParamType {
  return {
    name: what,
    json: 'string',
    options: ({ catalog }) => [...new Set(all(catalog))],
    read: (value) => ({ value: String(value) }),
  };
}
