import { quote } from '#engine';
import { inWords } from '../setParam.ts';
import { dataAt, putAt } from './data.ts';
import type { ModelEditKind } from './kind.ts';
import { findThing, noThing } from './named/find.ts';
import type { Key } from './named/kind.ts';
import { NAMED } from './named/table.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Does the value say nothing that is not so without it? */
export function saysNothing({ usual, needed }: Key, value: unknown): boolean {
  if (needed) return false;
  return value === null || value === '' || value === usual || (isList(value) && value.length === 0);
}

/** One of the things that can be set on a named thing, besides its name. A word that is not there is kept, and `compile` tells. */
export const set: ModelEditKind<'set'> = ({ scenario }, { kind, name, key: wanted, value }) => {
  const found = findThing(scenario, kind, name);
  if (!found) return noThing(kind, name);
  const key = NAMED[kind].keys.find((one) => one.name === wanted);
  if (!key) return `A ${kind} has no "${wanted}".`;
  if (key.needed && value === null) return `${key.label} of ${quote(found.own)} cannot be left out.`;
  const path = [...found.path, ...(key.path ?? [key.name])];
  const next = saysNothing(key, value) ? undefined : value;
  const old = dataAt(scenario, path);
  const typed = key.holds === 'text' || key.holds === 'words' || key.holds === 'count';
  return {
    ...(typed ? { typing: `${kind} ${name} ${wanted}` } : {}),
    label: `${found.own}: ${key.label} ${next === undefined ? 'is left out' : `becomes ${inWords(next)}`}`,
    scenario: next === undefined && old === undefined ? scenario : putAt(scenario, path, next),
  };
};
