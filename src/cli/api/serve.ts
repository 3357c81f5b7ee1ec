import { randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { apiApp, type Credentials, openSandbox, openState } from '#api';
import { variant } from '#scenario';
import { saveSandbox, writeDocuments } from './files.ts';
import type { Wish } from './options.ts';

const HOST = '127.0.0.1';
const SECRET_BYTES = 16;

function told(address: string, { clientId, clientSecret }: Credentials): string {
  return `A sandbox of the Marketo Engage REST API. It is a simulation, and its credentials are made up.

  REST       ${address}/rest
  Identity   ${address}/identity
  Client id  ${clientId}
  Secret     ${clientSecret}

What it holds: GET ${address}/sandbox/v1/instance.json
`;
}

/** Why the server cannot listen, for people. */
function whyNot(error: NodeJS.ErrnoException, port: number): string {
  return error.code === 'EADDRINUSE'
    ? `Port ${port} is in use. Choose another with "--port".`
    : `The sandbox cannot be served on port ${port} (${error.code ?? error.message}).`;
}

/** Serves a sandbox until the program is told to end, then writes what is to be saved. */
export function serveSandbox({ opened, port, save, documents }: Wish): void {
  const credentials = { clientId: randomUUID(), clientSecret: randomBytes(SECRET_BYTES).toString('hex') };
  const { scenario } = variant(opened.scenario, opened.variant);
  const app = apiApp(openState(openSandbox(scenario), credentials), { clock: Date.now, unique: randomUUID });
  const server = serve({ fetch: app.fetch, hostname: HOST, port }, (info: AddressInfo) => {
    const address = `http://${HOST}:${info.port}`;
    process.stdout.write(told(address, credentials));
    const wrong = documents === null ? undefined : writeDocuments(documents, address, credentials);
    if (wrong !== undefined) process.stderr.write(`${wrong}\n`);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = 2;
    process.stderr.write(`${whyNot(error, port)}\n`);
  });
  const end = () => {
    const wrong = save === null ? undefined : saveSandbox(save, app.state().sandbox);
    if (wrong !== undefined) process.stderr.write(`${wrong}\n`);
    process.exit(wrong === undefined ? 0 : 2);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
