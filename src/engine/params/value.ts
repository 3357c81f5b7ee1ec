import type { ParamType } from './kind.ts';

/** A value as it stands, of any type; null is empty. */
export const value: ParamType = {
  name: 'value',
  json: 'value',
  read: (plain) =>
    typeof plain === 'object' && plain !== null
      ? { wrong: { message: 'This needs one value: a text, a number, true, false or null.', facts: [] } }
      : { value: plain },
};

/** A whole number from 0. */
export const count: ParamType = {
  name: 'count',
  json: 'value',
  read: (plain) =>
    Number.isInteger(plain) && Number(plain) >= 0
      ? { value: Number(plain) }
      : { wrong: { message: `${JSON.stringify(plain)} is not a whole number from 0.`, facts: [] } },
};
