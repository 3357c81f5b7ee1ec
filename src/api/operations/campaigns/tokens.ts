import { API_LIMITS, SANDBOX_LIMITS } from '../../limits.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import { listOf, record, text } from '../../schema/schema.ts';
import { isMembers, memberOf, missingValue, wrongType } from '../input.ts';

/** Values of My Tokens for one run (facts 4.8, 12.6). */
export const tokensSchema = listOf(
  record({ name: text({ description: 'As {{my.message}}.' }), value: text() }),
  {
    maxItems: API_LIMITS.tokensOfARequest,
    description:
      'Values in place of the stored ones, for this run. A name that neither the program nor a folder above it has is ignored.',
  },
);

const NAME = /^\{\{my\.[^{}]{1,100}\}\}$/i;

/** The tokens of a call, by name; none where it sends none. Of two values for a name the last counts. */
export function tokensIn(given: unknown): Readonly<Record<string, string>> | undefined | Refusal {
  if (given === undefined || given === null) return undefined;
  if (!Array.isArray(given)) return wrongType(given, 'Array');
  if (given.length > API_LIMITS.tokensOfARequest)
    return refuse(
      1003,
      `Invalid data. A call takes at most ${API_LIMITS.tokensOfARequest} tokens, not ${given.length}.`,
    );
  const tokens: [string, string][] = [];
  for (const one of given) {
    if (!isMembers(one)) return wrongType(one, 'Token');
    const [name, value] = [memberOf(one, 'name'), memberOf(one, 'value')];
    if (typeof name !== 'string' || name === '') return missingValue('name');
    if (typeof value !== 'string' && typeof value !== 'number') return missingValue('value');
    if (!NAME.test(name))
      return refuse(1003, 'Invalid data. The name of a token is written as {{my.message}}.');
    if (String(value).length > SANDBOX_LIMITS.text)
      return refuse(
        1003,
        `Invalid data. The sandbox takes values of at most ${SANDBOX_LIMITS.text} characters.`,
      );
    tokens.push([name, String(value)]);
  }
  return tokens.length === 0 ? undefined : Object.fromEntries(tokens);
}

export const isRefused = (
  tokens: Readonly<Record<string, string>> | undefined | Refusal,
): tokens is Refusal =>
  tokens !== undefined && Object.hasOwn(tokens, 'code') && Object.hasOwn(tokens, 'message');
