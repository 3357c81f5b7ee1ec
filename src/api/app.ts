import { bodyLimit } from 'hono/body-limit';
import { Hono } from 'hono/tiny';
import { failed } from './envelope.ts';
import { apiOf, type Handled, handle, type State, TOO_LARGE } from './handle.ts';
import { API_LIMITS } from './limits.ts';
import type { Means } from './means.ts';
import { operationsAt } from './operations/groups.ts';
import { refuse } from './sandbox/refusal.ts';
import { requestIdOf } from './wire/requestId.ts';
import type { WireRequest, WireResponse } from './wire/wire.ts';

/** A call with all that came of it. */
export interface Called extends Handled {
  readonly request: WireRequest;
  readonly before: State;
}

/** The sandbox as a web app, in the page or on Node. */
export interface ApiApp {
  /** Answers a request as `fetch` would: in the page without any network. */
  readonly fetch: (request: Parameters<Hono['fetch']>[0]) => Promise<Awaited<ReturnType<Hono['fetch']>>>;
  /** The state after the calls that are answered. */
  readonly state: () => State;
  /** Puts another state in its place, such as one of before. */
  readonly setState: (state: State) => void;
}

const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** Path and query of an address, as sent. */
function targetOf(address: string): string {
  const target = address.replace(ORIGIN, '').split('#', 1)[0] ?? '';
  return target.startsWith('/') ? target : `/${target}`;
}

/**
 * One sandbox as a Hono app. It keeps the state between calls, and nothing else; it takes time and chance from `means`.
 * `seen` hears of each call. Calls are handled one after the other; of those under way at once it takes ten (fact 12.3).
 */
export function apiApp(start: State, means: Means, seen: (called: Called) => void = () => undefined): ApiApp {
  let state = start;
  let underWay = 0;
  const app = new Hono();
  const direct = (url: string, code: number, message: string, status: 200 | 413): WireResponse =>
    failed(apiOf(targetOf(url)), refuse(code, message), requestIdOf(state.calls, means.clock()), status);
  const send = ({ body, status, headers }: WireResponse) => [body, status as 200, { ...headers }] as const;
  app.use(async (c, next) => {
    if (underWay >= API_LIMITS.callsAtOnce)
      return c.body(...send(direct(c.req.url, 615, 'Concurrent access limit reached', 200)));
    underWay += 1;
    try {
      return await next();
    } finally {
      underWay -= 1;
    }
  });
  app.use(
    bodyLimit({
      maxSize: API_LIMITS.body,
      onError: (c) => c.body(...send(direct(c.req.url, Number(TOO_LARGE.code), TOO_LARGE.message, 413))),
    }),
  );
  app.onError((_error, c) => c.body(...send(direct(c.req.url, 611, 'System error', 200))));
  app.all('*', async (c) => {
    const body = await c.req.text();
    const { method, url } = c.req;
    const request = { method, target: targetOf(url), headers: c.req.header(), body };
    const operations = await operationsAt(request.target.split('?', 1)[0] ?? '');
    const before = state;
    const handled = handle(before, request, means, operations);
    state = handled.state;
    seen({ ...handled, request, before });
    return c.body(...send(handled.response));
  });
  return {
    fetch: async (request) => await app.fetch(request),
    state: () => state,
    setState: (next) => {
      state = next;
    },
  };
}
