/** Who may call: made up for one sandbox, no secret of anybody. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Token {
  readonly token: string;
  /** Milliseconds of `Means.clock`. */
  readonly ends: number;
}

/** What the app remembers of its clients. */
export interface Access {
  readonly credentials: Credentials;
  /** The newest last; a few of the old ones, to tell an expired token from an unknown one. */
  readonly tokens: readonly Token[];
  /** When the calls of the last seconds came. */
  readonly recent: readonly number[];
  /** How many calls and clones there were on one day, counted from midnight Central time. */
  readonly day: { readonly number: number; readonly calls: number; readonly clones: number };
}

/** The e-mail address of the API-only user, which a token's `scope` names. Made up. */
export const API_USER = 'api-user@example.com';

/** Credentials for a sandbox that only its own page can reach. Made up, and they say so. */
export const PAGE_CREDENTIALS: Credentials = {
  clientId: 'sandbox-client-id',
  clientSecret: 'sandbox-secret-made-up',
};

export function openAccess(credentials: Credentials): Access {
  return { credentials, tokens: [], recent: [], day: { number: 0, calls: 0, clones: 0 } };
}
