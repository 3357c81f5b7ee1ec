import * as v from 'valibot';
import { nearest } from '#engine';
import { choiceOf, hint, say } from '../said.ts';
import { isMapping, issue, notMapping, outcome } from './outcome.ts';

/** A schema for each key of `T`: all of them, and no others. */
export type Entries<T> = {
  readonly [K in keyof T]-?: v.GenericSchema<unknown, Exclude<T[K], undefined>>;
};

/** What is said of a key that does not belong there. */
function stray(key: string, what: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const sentence = `"${key}" is not a key of ${what}.${hint(near)}${choiceOf(known, near)}`;
  return say({ sentence, key: true, ...(near === undefined ? {} : { near }) });
}

/**
 * A mapping with these keys and no others. `what` names it with its article, as in "a campaign". Every key that does not
 * belong is reported with the nearest that does; a missing key is not reported beside its own misspelling.
 */
export function mapping<T>(what: string, entries: Entries<T>): v.GenericSchema<unknown, T> {
  const known = Object.keys(entries);
  const base = v.strictObject(entries as unknown as v.ObjectEntries, ({ path }) =>
    say({ sentence: `"${String(path?.[0].key)}" is missing in ${what}.` }),
  );
  const schema: v.GenericSchema<unknown, unknown> = {
    ...base,
    '~run'({ value }, config) {
      if (!isMapping(value)) return outcome(value, [issue(notMapping(value), value)]);
      const strays = Object.keys(value).filter((key) => !known.includes(key));
      const meant = strays.map((key) => nearest(key, known));
      const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !strays.includes(key)));
      const { issues = [] } = base['~run']({ value: kept }, config);
      const misspelled = ({ path }: v.BaseIssue<unknown>) =>
        path?.length === 1 && !(String(path[0].key) in kept) && meant.includes(String(path[0].key));
      return outcome(value, [
        ...issues.filter((one) => !misspelled(one)),
        ...strays.map((key) => issue(stray(key, what, known), value, key)),
      ]);
    },
  };
  return schema as v.GenericSchema<unknown, T>;
}

/** A mapping whose keys are names, each with a value of the same schema. */
export function named<T>(
  key: v.GenericSchema<string, string>,
  value: v.GenericSchema<unknown, T>,
  most: number,
) {
  const base = v.record(key, value);
  const schema: v.GenericSchema<unknown, Readonly<Record<string, T>>> = {
    ...base,
    '~run'({ value: given }, config) {
      if (!isMapping(given)) return outcome(given, [issue(notMapping(given), given)]);
      const tooMany = Object.keys(given).length > most;
      if (tooMany)
        return outcome(given, [issue(say({ predicate: `holds more than ${most} names.` }), given)]);
      return outcome(given, base['~run']({ value: given }, config).issues);
    },
  };
  return schema;
}
