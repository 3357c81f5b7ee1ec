import { MY_TOKEN_TYPES, type MyToken } from '#engine';
import type { PlaceId } from '../sandbox/places.ts';
import { listOf, oneOf, record, text, whole } from '../schema/schema.ts';
import { urlOf } from '../wire/computedUrl.ts';

/** The types that the call takes (fact 12.20); a model may have others, which the answer names as well. */
export const API_TOKEN_TYPES = ['date', 'number', 'rich text', 'score', 'sfdc campaign', 'text'] as const;

const token = record({
  name: text(),
  type: oneOf(...MY_TOKEN_TYPES.keys()),
  value: text(),
  computedUrl: text(),
});

/** My Tokens of one place (fact 12.20). */
export const tokensRecord = record({
  folder: record({ type: oneOf('Folder', 'Program'), value: whole() }),
  tokens: listOf(token),
});

export function tokensRecordOf({ id, type }: PlaceId, tokens: readonly MyToken[]) {
  return {
    folder: { type, value: id },
    tokens: tokens.map((one) => ({
      name: one.name,
      type: (one.type ?? 'text').trim().toLowerCase(),
      value: one.value,
      computedUrl: urlOf.token(id),
    })),
  };
}
