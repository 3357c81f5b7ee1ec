import * as v from 'valibot';
import type { Param, ParamType, Plain } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { conditions } from './condition.ts';
import { flag, list, maybe, name, nameKey, text, value } from './leaf.ts';
import { named } from './mapping.ts';

/** The shape that a parameter has in the file, by what its type says of it. */
const SHAPES: Readonly<Record<ParamType['json'], v.GenericSchema<unknown, Plain>>> = {
  string: text(),
  boolean: flag,
  value,
  values: list(value, FILE_LIMITS.values),
  names: list(name, FILE_LIMITS.values),
  tokens: named(nameKey, text(), FILE_LIMITS.myTokens),
  fields: named(nameKey, value, FILE_LIMITS.fields),
  conditions: conditions as unknown as v.GenericSchema<unknown, Plain>,
};

/** Who says that a parameter is missing: the file's shape, or the compiler, which lets the rest of a model run. */
export type Strictness = 'required' | 'may be missing';

/** The keys of a kind's parameters, from the engine's table. */
export function paramEntries(params: readonly Param[], strictness: Strictness) {
  const entries = params.map(
    ({ name: key, type, optional, help }): [string, v.GenericSchema<unknown, Plain>] => {
      const schema = v.pipe(SHAPES[type.json], v.description(help));
      return [key, optional || strictness === 'may be missing' ? maybe(schema) : schema];
    },
  );
  return Object.fromEntries(entries);
}
