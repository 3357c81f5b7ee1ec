import { type Access, type Credentials, openAccess } from './access/access.ts';
import { counted } from './access/rates.ts';
import { barred } from './access/tokens.ts';
import { failed, succeeded } from './envelope.ts';
import { API_LIMITS } from './limits.ts';
import type { Means } from './means.ts';
import { readBody } from './operations/body.ts';
import { readCall } from './operations/call.ts';
import type { Answer, Api, Operation, Scene } from './operations/kind.ts';
import { type Routed, route } from './operations/route.ts';
import { isRefusal, type Refusal, refuse } from './sandbox/refusal.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { bytesIn } from './wire/bytes.ts';
import { type Normal, normal } from './wire/normal.ts';
import { requestIdOf } from './wire/requestId.ts';
import type { WireRequest, WireResponse } from './wire/wire.ts';

/** Everything that one call can change. */
export interface State {
  readonly sandbox: Sandbox;
  readonly access: Access;
  /** How many calls there have been. */
  readonly calls: number;
}

export const openState = (sandbox: Sandbox, credentials: Credentials): State => {
  return { sandbox, access: openAccess(credentials), calls: 0 };
};

/** What was answered, and by which operation; null where the call reached none. */
export interface Handled {
  readonly state: State;
  readonly response: WireResponse;
  readonly operation: Operation | null;
}

/** The API in whose way a call to an address is refused, also where there is no operation. */
export function apiOf(path: string): Api {
  if (path.startsWith('/rest/asset/')) return 'asset';
  return path.startsWith('/sandbox/') ? 'sandbox' : 'lead';
}

/** The transport's own refusals: address and body that are too long (fact 12.3). */
function tooLong({ target, body }: WireRequest): Refusal | undefined {
  if (bytesIn(target) > API_LIMITS.address)
    return refuse(
      414,
      `Request-URI Too Long: an address has at most ${API_LIMITS.address} bytes. Send long lists in a form with _method=GET.`,
    );
  return bytesIn(body) > API_LIMITS.body ? TOO_LARGE : undefined;
}

/** What a body of more than 1 MB is answered with, with the HTTP status 413. */
export const TOO_LARGE: Refusal = refuse(
  413,
  `Request Entity Too Large: a body has at most ${API_LIMITS.body} bytes.`,
);

function perform({ operation, values }: Routed, request: Normal, scene: Scene): Answer | Refusal {
  const body = readBody(operation, request);
  if (isRefusal(body)) return body;
  const call = readCall(operation, values, body.pairs, body.json);
  if (isRefusal(call)) return call;
  try {
    return operation.handle(call, scene);
  } catch {
    // A fault of ours must not end the app of a client: the instance stays as it is, as after any refusal.
    return refuse(611, 'System error');
  }
}

function entered(state: State, request: Normal, header: string | undefined, now: number): Access | Refusal {
  return barred(state.access, header, request.pairs, now) ?? counted(state.access, now);
}

/**
 * Answers one call with one of the operations. Pure but for the means. Never throws; a call that is refused leaves the instance as it is, and is
 * answered with a code of the error table (fact 12.5).
 */
export function handle(
  before: State,
  wire: WireRequest,
  means: Means,
  operations: readonly Operation[],
): Handled {
  const now = means.clock();
  const state = { ...before, calls: before.calls + 1 };
  const requestId = requestIdOf(before.calls, now);
  const request = normal(wire);
  const api = apiOf(request.path);
  const refused = (
    refusal: Refusal,
    after: State = state,
    status = 200,
    operation: Operation | null = null,
  ) => {
    return { state: after, response: failed(api, refusal, requestId, status), operation };
  };
  const long = tooLong(wire);
  if (long) return refused(long, state, Number(long.code));
  const routed = route(operations, request.method, request.path);
  const free = typeof routed === 'object' && routed.operation.api === 'identity';
  const access = free ? state.access : entered(state, request, wire.headers['authorization'], now);
  if (isRefusal(access)) return refused(access);
  const inside = { ...state, access };
  if (routed === undefined) return refused(refuse(610, 'Requested resource not found'), inside);
  if (routed === 'wrong method')
    return refused(refuse(605, `Request method '${request.method.slice(0, 20)}' not supported`), inside);
  const { operation } = routed;
  const scene = { sandbox: state.sandbox, access, now, unique: means.unique };
  const answer = perform(routed, request, scene);
  if (isRefusal(answer)) return refused(answer, inside, 200, operation);
  const after = { ...inside, sandbox: answer.sandbox ?? state.sandbox, access: answer.access ?? access };
  return { state: after, response: succeeded(operation, answer, requestId), operation };
}
