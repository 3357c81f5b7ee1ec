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
  read(value) {
    const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    const entries = Object.entries(given ?? {});
    const odd = entries.find(([, text]) => typeof text !== 'string' && typeof text !== 'number');
    if (given === undefined || odd)
      return { wrong: { message: 'Write My Tokens as names with one text each.', facts: ['4.8'] } };
    return { value: Object.fromEntries(entries.map(([name, text]) => [name, String(text)])) };
  },
};

/** The name of an operator. Which ones there are depends on the type of what is compared. */
export const operator: ParamType = {
  name: 'operator',
  json: 'string',
  read: (value) => ({ value: String(value) }),
};
