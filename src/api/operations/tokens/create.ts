import { MY_TOKEN_TYPES } from '#engine';
import { API_LIMITS, SANDBOX_LIMITS } from '../../limits.ts';
import { API_TOKEN_TYPES, tokensRecord, tokensRecordOf } from '../../records/myToken.ts';
import { setTokens, tokensAt } from '../../sandbox/myTokens.ts';
import { isRefusal, type Refusal, refuse } from '../../sandbox/refusal.ts';
import { documented, field, REQUIRED, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';
import { changing, FOLDER_TYPE, keyOf, oddTokenName, PLACE_ID, placeIdIn, TOKEN_NAME } from './place.ts';

/** Does the value fit the type, as the API guide has it (facts 5.11, 5.12)? */
function oddValue(type: string, value: string): Refusal | undefined {
  const kind = MY_TOKEN_TYPES.get(type);
  if (value.length > SANDBOX_LIMITS.text)
    return refuse(709, `The sandbox takes values of at most ${SANDBOX_LIMITS.text} characters.`);
  const fits = kind?.fitsApi ?? kind?.fits;
  return fits?.(value.trim()) === false
    ? refuse(709, `A My Token of type ${type} needs ${kind?.needs ?? 'a value'}.`)
    : undefined;
}

export const createToken: Operation = {
  id: 'createToken',
  title: 'Create Token',
  summary: 'Makes a My Token of a folder or program, or changes the one of that name.',
  group: 'Tokens',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/folder/{id}/tokens.json',
  takes: 'form',
  params: [
    PLACE_ID,
    TOKEN_NAME,
    field('type', 'text', `One of: ${API_TOKEN_TYPES.join(', ')}.`, { ...REQUIRED, words: API_TOKEN_TYPES }),
    field('value', 'text', 'The value, of the type.', REQUIRED),
    FOLDER_TYPE,
  ],
  answers: tokensRecord,
  facts: ['12.20', '5.4', '5.11', '5.12', '5.16'],
  provenance: 'documented',
  simulated: ['The code where name or value do not fit.'],
  limits: ['A name has at most 50 characters.'],
  errors: [
    documented(701, 'name, type, value or folderType is blank'),
    simulated(702, 'there is no such folder or program'),
    simulated(
      709,
      'the name is too long or has braces; the value does not fit the type; the folder is the root',
    ),
  ],
  example: {
    values: {
      id: '{{programId}}',
      name: 'Message',
      type: 'text',
      value: 'Stored by the API',
      folderType: 'Program',
    },
  },
  handle(call, { sandbox }) {
    const name = (call.text('name') ?? '').trim();
    const type = call.text('type') ?? 'text';
    const value = call.text('value') ?? '';
    const odd = oddTokenName(name, API_LIMITS.tokenName) ?? oddValue(type, value);
    if (odd) return odd;
    const found = changing(sandbox, call);
    if (isRefusal(found)) return found;
    const before = tokensAt(found);
    const at = before.findIndex((one) => keyOf(one.name) === keyOf(name));
    if (at < 0 && before.length >= SANDBOX_LIMITS.tokensOfAPlace)
      return refuse(
        709,
        `The sandbox holds at most ${SANDBOX_LIMITS.tokensOfAPlace} My Tokens of one place.`,
      );
    const token = { name: before[at]?.name ?? name, type, value };
    const after = setTokens(sandbox, placeIdIn(call), at < 0 ? [...before, token] : before.with(at, token));
    if (isRefusal(after)) return after;
    return { sandbox: after, result: [tokensRecordOf(placeIdIn(call), [token])] };
  },
};
