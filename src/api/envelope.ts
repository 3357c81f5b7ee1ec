import type { Answer, Api, Operation } from './operations/kind.ts';
import type { Refusal } from './sandbox/refusal.ts';
import { answered, type WireResponse } from './wire/wire.ts';

/** What the asset API says instead of a result when nothing was found: clients compare this very text. */
export const NOTHING_FOUND = 'No assets found for the given search criteria.';

function pagingOf({ pages }: Operation, { nextPageToken, moreResult = false }: Answer) {
  return {
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
    ...(pages === 'always' ? { moreResult } : {}),
  };
}

/** An answer as its API writes it (fact 12.4). */
export function succeeded(operation: Operation, answer: Answer, requestId: string): WireResponse {
  const { result, warnings = [], whole } = answer;
  if (whole) return answered(whole.body, whole.status, whole.headers);
  if (operation.api !== 'asset')
    return answered({
      requestId,
      ...(result ? { result } : {}),
      success: true,
      ...pagingOf(operation, answer),
      ...(warnings.length > 0 ? { warnings } : {}),
    });
  const found = result !== undefined && result.length > 0;
  return answered({
    success: true,
    errors: [],
    requestId,
    warnings: found ? warnings : [...warnings, NOTHING_FOUND],
    ...(found ? { result } : {}),
  });
}

/** A refusal as its API writes it: HTTP 200, unless the transport refuses. */
export function failed(api: Api, refusal: Refusal, requestId: string, status = 200): WireResponse {
  const { code, message } = refusal;
  const errors = [{ code, message }];
  return answered(
    api === 'asset'
      ? { success: false, errors, requestId, warnings: [] }
      : { requestId, success: false, errors },
    status,
  );
}
