import type { Value } from '../value.ts';
import type { ParamType } from './kind.ts';

/** The values that an operator compares with; none for `is empty`. */
export const values: ParamType = {
  name: 'values',
  json: 'values',
  read: (value) => ({ value: (Array.isArray(value) ? value : [value]) as readonly Value[] }),
};

/** My Token values by name, as an API call passes them (fact 4.8). */
export const tokenValues: ParamType = {
  name: 'token values',
  json: 'tokens',
  read: (value) => ({ value: value as Readonly<Record<string, string>> }),
};

/** The name of an operator. Which ones there are depends on the type of what is compared. */
export const operator: ParamType = {
  name: 'operator',
  json: 'string',
  read: (value) => ({ value: String(value) }),
};
