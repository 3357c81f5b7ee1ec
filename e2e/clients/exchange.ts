/** A call as a client sent it and as it was answered, seen on the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  readonly status: number;
  readonly type: string;
  readonly answer: string;
}

const FORM = 'application/x-www-form-urlencoded';

/** The path of a call, without its query. */
export const pathOf = ({ target }: Exchange): string => target.split('?', 1)[0] ?? '';

/** Query and form of a call, as one. What has no content type is read as a form. */
export function valuesOf({ target, headers, body }: Exchange): URLSearchParams {
  const query = new URLSearchParams(target.split('?')[1] ?? '');
  const form = String(headers['content-type'] ?? FORM).startsWith(FORM) ? body : '';
  return new URLSearchParams([...query, ...new URLSearchParams(form)]);
}

/** The method that is meant: a POST may name another in `_method`. */
export function meant(exchange: Exchange): string {
  const wish = valuesOf(exchange).get('_method');
  return exchange.method === 'POST' && wish !== null ? wish : exchange.method;
}
