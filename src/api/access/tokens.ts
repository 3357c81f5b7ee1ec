import { API_LIMITS } from '../limits.ts';
import { type Refusal, refuse } from '../sandbox/refusal.ts';
import type { Pair } from '../wire/pairs.ts';
import type { Access, Token } from './access.ts';

const REMEMBERED = 5;

/** The token in force, or a new one: asking again gives the same with what is left of its life (fact 12.1). */
export function tokenOf(access: Access, now: number, unique: () => string): [Access, Token] {
  const last = access.tokens.at(-1);
  if (last && last.ends > now) return [access, last];
  const token = { token: `${unique()}:int`, ends: now + API_LIMITS.token };
  return [{ ...access, tokens: [...access.tokens, token].slice(-REMEMBERED) }, token];
}

/**
 * Why a call may not pass, by its header `Authorization: Bearer` (fact 12.2). A token in the address does not count: that
 * way was to end on 31 August 2026.
 */
export function barred(
  { tokens }: Access,
  header: string | undefined,
  pairs: readonly Pair[],
  now: number,
): Refusal | undefined {
  const given = /^Bearer\s+(\S+)$/i.exec((header ?? '').trim())?.[1];
  if (given === undefined) {
    const hint = 'Send the token in the header "Authorization: Bearer".';
    return pairs.some(([name]) => name === 'access_token')
      ? refuse(601, `Access token invalid. A token in the address does not count any more. ${hint}`)
      : refuse(603, `Access denied. ${hint}`);
  }
  const token = tokens.find((one) => one.token === given);
  if (!token) return refuse(601, 'Access token invalid');
  return token.ends > now ? undefined : refuse(602, 'Access token expired');
}
