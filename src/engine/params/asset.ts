import type { Catalog } from '../assets/catalog.ts';
import { unknown } from '../compile/names.ts';
import type { ParamType } from './kind.ts';

/** A named thing of the instance: `what` is what a reader calls it, `among` where those of the model stand. */
export function asset(what: string, among: (catalog: Catalog) => ReadonlyMap<string, unknown>): ParamType {
  return {
    name: what,
    json: 'string',
    options: ({ catalog }) => [...among(catalog).keys()],
    read(value, { catalog }) {
      const known = among(catalog);
      return known.has(String(value))
        ? { value: String(value) }
        : { wrong: unknown(what, String(value), known.keys(), ['1.18']) };
    },
  };
}
