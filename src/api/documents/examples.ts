import type { Scenario } from '#engine';
import { type Credentials, PAGE_CREDENTIALS } from '../access/access.ts';
import { handle, openState } from '../handle.ts';
import type { Operation } from '../operations/kind.ts';
import { OPERATIONS } from '../operations/table.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import type { WireRequest, WireResponse } from '../wire/wire.ts';
import { filled, type Variables } from './filled.ts';
import { alongWay } from './way.ts';

/** An operation whose example was sent, and what came back. */
export interface Sent<Reply> {
  readonly operation: Operation;
  readonly request: WireRequest;
  readonly reply: Reply;
}

/**
 * Sends the example of every operation, in the order of the table, each with what those before it have kept. `bodyOf` gives
 * the JSON of a reply.
 */
export function sendExamples<Reply>(
  credentials: Credentials,
  send: (request: WireRequest) => Reply,
  bodyOf: (reply: Reply) => unknown,
): { readonly sent: readonly Sent<Reply>[]; readonly variables: Variables } {
  let variables: Variables = { ...credentials };
  const sent = OPERATIONS.map((operation): Sent<Reply> => {
    const request = filled(operation, variables);
    const reply = send(request);
    const kept = Object.entries(operation.keeps ?? {}).map(([name, way]) => [
      name,
      String(alongWay(bodyOf(reply), way)),
    ]);
    variables = { ...variables, ...Object.fromEntries(kept) };
    return { operation, request, reply };
  });
  return { sent, variables };
}

/** What `unique` gives where nothing is secret: the answers of one page are the same at every build. */
const TOKEN = '00000000-0000-4000-8000-000000000001';

/** The example of every operation with the answer of a new sandbox of a model. The same model gives the same bytes. */
export function exampleCalls(model: Scenario): readonly Sent<WireResponse>[] {
  const sandbox = openSandbox(model);
  let state = openState(sandbox, PAGE_CREDENTIALS);
  const means = { clock: () => sandbox.world.now, unique: () => TOKEN };
  const send = (request: WireRequest): WireResponse => {
    const handled = handle(state, request, means, OPERATIONS);
    state = handled.state;
    return handled.response;
  };
  return sendExamples(PAGE_CREDENTIALS, send, ({ body }) => JSON.parse(body)).sent;
}
