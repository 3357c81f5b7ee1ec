import type { Api, Operation } from '../operations/kind.ts';
import { flag, listOf, record, type Schema, text } from './schema.ts';

const failure = record({ code: text(), message: text() });

/** What every answer of an operation is like that does what it was asked (fact 12.4). */
export function successSchema({ api, answers, pages }: Operation): Schema {
  if (api === 'identity') return answers;
  const done = { requestId: text({ pattern: '^[0-9a-f]+#[0-9a-f]+$' }), success: flag() };
  const result = listOf(answers);
  if (api === 'asset')
    return record(
      { ...done, errors: listOf(failure, { maxItems: 0 }), warnings: listOf(text()) },
      { result },
    );
  const next = { nextPageToken: text() };
  if (pages === 'token') return record({ ...done, ...next });
  if (pages === 'always') return record({ ...done, ...next, moreResult: flag(), result });
  const more = api === 'sandbox' ? { warnings: listOf(text()) } : pages === undefined ? {} : next;
  return record({ ...done, result }, more);
}

/** What a refusal is like. */
export function failureSchema(api: Api): Schema {
  if (api === 'identity') return record({ error: text(), error_description: text() });
  const members = { requestId: text(), success: flag(), errors: listOf(failure, { minItems: 1 }) };
  return record(api === 'asset' ? { ...members, warnings: listOf(text()) } : members);
}
