import { quote } from '#engine';
import { dataAt, putAt } from './data.ts';
import type { ModelEditKind } from './kind.ts';
import { findThing, noThing } from './named/find.ts';
import { NAMED } from './named/table.ts';

/** The value under one name of a record: a field of a person, a status in a program. Without a value the name goes. */
export const setEntry: ModelEditKind<'set entry'> = (
  { scenario },
  { kind, name, key: wanted, entry, value },
) => {
  const found = findThing(scenario, kind, name);
  if (!found) return noThing(kind, name);
  const key = NAMED[kind].keys.find((one) => one.name === wanted && one.holds === 'record');
  if (!key) return `A ${kind} has no names under "${wanted}".`;
  const what = entry.trim();
  if (what === '') return `${key.label} of ${quote(found.own)}: a name is missing.`;
  const path = [...found.path, ...(key.path ?? [key.name]), what];
  if (value === undefined && dataAt(scenario, path) === undefined)
    return `${quote(found.own)} has no ${quote(what)} under ${key.label}.`;
  return {
    ...(typeof value === 'string' || typeof value === 'number'
      ? { typing: `${kind} ${name} ${wanted} ${what}` }
      : {}),
    label: `${found.own}: ${what} ${value === undefined ? 'is left out' : `becomes ${quote(value)}`}`,
    scenario: putAt(scenario, path, value),
  };
};
