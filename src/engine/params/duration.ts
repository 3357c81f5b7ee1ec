import { parseDuration } from '../duration.ts';
import type { ParamType } from './kind.ts';

/** A duration in words. What Marketo cannot read it ignores, so it is a warning and not an error (fact 6.21). */
export const duration: ParamType = {
  name: 'duration',
  json: 'string',
  read(value) {
    const words = String(value);
    if (parseDuration(words) !== undefined) return { value: words };
    const message = `This waits for nothing: "${words}" is not a number and a whole word, as in "4 hours", and Marketo ignores abbreviations.`;
    return { value: words, warn: { message, facts: ['6.21'], reach: 'warning' } };
  },
};
