import { unknown } from '../compile/names.ts';
import type { ParamType } from './kind.ts';

/** A person of the model, by name. */
export const person: ParamType = {
  name: 'person',
  json: 'string',
  options: (names) => [...names.people.keys()],
  read: (value, names) =>
    names.people.has(String(value))
      ? { value: String(value) }
      : { wrong: unknown('person', String(value), names.people.keys()) },
};
