import { parseDuration } from '../duration.ts';
import type { ParamType } from './kind.ts';

/** A length of time in words that a program outside reads: what it cannot read is an error. */
export const span: ParamType = {
  name: 'length of time',
  json: 'string',
  read(value) {
    const words = String(value);
    if (parseDuration(words) !== undefined) return { value: words };
    const message = `"${words}" is not a duration. Write a number and a whole word, as in "2 hours".`;
    return { wrong: { message, facts: [] } };
  },
};
