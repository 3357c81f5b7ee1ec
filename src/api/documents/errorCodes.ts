import { documented, simulated } from '../operations/common.ts';
import type { ErrorCase, Operation } from '../operations/kind.ts';
import { OPERATIONS } from '../operations/table.ts';

/** Errors that any call can get, whatever its operation (facts 12.2, 12.3, 12.5). */
export const GENERAL_ERRORS: readonly ErrorCase[] = [
  documented(413, 'the body has more than 1 MB; with the HTTP status 413'),
  documented(414, 'the address has more than 8 KB; with the HTTP status 414'),
  documented(601, 'the access token is none of this instance'),
  documented(602, 'the access token has expired: get a new one'),
  documented(603, 'the call has no access token'),
  documented(605, 'the address is there, for another HTTP method'),
  documented(606, 'more than 100 calls in 20 seconds'),
  documented(607, 'more than 50,000 calls on a day'),
  documented(609, 'the body is no JSON'),
  documented(610, 'there is no such address'),
  simulated(611, 'the sandbox holds as much as it can, or has a fault of its own'),
  documented(612, 'the content type is not the one that the call takes'),
  documented(613, 'the body is multipart'),
  documented(615, 'ten other calls are under way'),
];

/** A code with every case in which the sandbox answers it. */
export interface ErrorCode {
  readonly code: string;
  readonly cases: readonly {
    readonly when: string;
    readonly provenance: ErrorCase['provenance'];
    /** The operations that have the case; none for a case of all calls. */
    readonly operations: readonly Operation[];
  }[];
}

/** Every code that the sandbox answers, by number, with its cases. */
export function errorCodes(): readonly ErrorCode[] {
  const found = new Map<string, Map<string, ErrorCode['cases'][number]>>();
  const put = ({ code, when, provenance }: ErrorCase, operation?: Operation) => {
    const cases = found.get(code) ?? new Map<string, ErrorCode['cases'][number]>();
    const key = `${provenance} ${when}`;
    const operations = cases.get(key)?.operations ?? [];
    cases.set(key, { when, provenance, operations: operation ? [...operations, operation] : operations });
    found.set(code, cases);
  };
  for (const one of GENERAL_ERRORS) put(one);
  for (const operation of OPERATIONS) for (const one of operation.errors ?? []) put(one, operation);
  return [...found]
    .map(([code, cases]) => ({ code, cases: [...cases.values()] }))
    .sort((a, b) => Number(a.code) - Number(b.code));
}
