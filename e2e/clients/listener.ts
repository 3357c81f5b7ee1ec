import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange } from './exchange.ts';

/** A server between clients and the sandbox. */
export interface Listener {
  readonly address: string;
  readonly close: () => void;
}

async function textOf(message: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** Sends a call on as it came, the path unread: also where a GET has a body. */
async function passedOn(to: string, call: IncomingMessage, body: string): Promise<Exchange> {
  const { hostname, port } = new URL(to);
  const { method = '', url: target = '', headers } = call;
  const on = request({ hostname, port, method, path: target, headers, agent: false });
  const answered = once(on, 'response');
  on.end(body);
  const [reply] = (await answered) as [IncomingMessage];
  const answer = await textOf(reply);
  const type = reply.headers['content-type'] ?? '';
  return { method, target, headers, body, status: reply.statusCode ?? 0, type, answer };
}

/** Hands every call on to the sandbox and its answer back, unchanged, and tells `heard` of both. */
export async function listen(to: string, heard: (exchange: Exchange) => void): Promise<Listener> {
  const server = createServer(async (call, reply) => {
    try {
      const exchange = await passedOn(to, call, await textOf(call));
      heard(exchange);
      reply.writeHead(exchange.status, { 'content-type': exchange.type }).end(exchange.answer);
    } catch {
      reply.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
