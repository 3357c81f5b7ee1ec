import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { OPERATIONS, oddities } from '#api';
import { parse } from '#scenario';
import { commandLine } from '../commandLine.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const WAIT = fileURLToPath(new URL('../fixtures/wait.yaml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lab-api-'));
const running: ChildProcess[] = [];

afterAll(() => {
  for (const one of running) one.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** A served sandbox, when it has said where. */
async function served(...args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, 'api', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  for await (const piece of child.stdout) {
    said += piece;
    if (said.includes('What it holds')) break;
  }
  const [, address = '', clientId = '', secret = ''] =
    /REST +(\S+)\/rest[\s\S]*Client id +(\S+)\s+Secret +(\S+)/.exec(said) ?? [];
  return { child, address, clientId, secret };
}

/** A GET with a form as its body, which one client sends: the body is lost on the way, and the call works. */
function withBody(address: string, token: string, body: string): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
  };
  return new Promise((resolve, reject) => {
    const sent = request(address, { method: 'GET', headers }, async (reply) => {
      let text = '';
      for await (const piece of reply) text += piece;
      resolve(JSON.parse(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The body of an answer, held against the schema of its operation, its status and its content type. */
async function checked(answer: Response, operation: string | null): Promise<unknown> {
  const found = OPERATIONS.find(({ id }) => id === operation) ?? null;
  const { pathname } = new URL(answer.url);
  const headers = { 'content-type': answer.headers.get('content-type') ?? '' };
  const body = await answer.text();
  expect(oddities(pathname, found, { status: answer.status, headers, body })).toEqual([]);
  return JSON.parse(body);
}

test('a served sandbox answers clients on this machine, and saves what it holds when it ends', async () => {
  const [save, documents] = [join(folder, 'saved.yaml'), join(folder, 'documents')];
  const { child, address, clientId, secret } = await served('--save', save, '--documents', documents);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const identity = `${address}/identity/oauth/token?grant_type=client_credentials&client_id=${clientId}&client_secret=${secret}`;
  const { access_token } = (await checked(await fetch(identity), 'getAccessToken')) as {
    access_token: string;
  };
  const headers = { authorization: `Bearer ${access_token}` };
  const body = new URLSearchParams({
    name: 'Made',
    folder: '{"id":1500,"type":"Program"}',
    isExecutable: 'true',
  });
  const created = await fetch(`${address}/rest/asset/v1/smartCampaigns.json`, {
    method: 'POST',
    headers,
    body,
  });
  expect(await checked(created, 'createSmartCampaign')).toMatchObject({
    success: true,
    result: [{ name: 'Made' }],
  });
  expect(await withBody(`${address}/rest/v1/campaigns.json`, access_token, 'name=Invite')).toMatchObject({
    success: true,
    result: [{ id: 2001 }, {}, {}, {}, {}, {}, {}, {}],
  });
  const long = await fetch(`${address}/rest/v1/leads.json?filterValues=${'1'.repeat(9000)}`, { headers });
  expect(long.status).toBe(414);
  await checked(long, null);
  const large = { method: 'POST', headers, body: ' '.repeat(1_100_000) };
  const refused = await fetch(`${address}/rest/v1/leads.json`, large);
  expect(refused.status).toBe(413);
  await checked(refused, null);
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  const { scenario, problems } = parse(readFileSync(save, 'utf8'));
  expect(problems.filter(({ reach }) => reach === 'file')).toEqual([]);
  const [event] = scenario?.instance.programs ?? [];
  expect(event?.campaigns.at(-1)).toMatchObject({ name: 'Made', executable: true, flow: [] });
  const environment = JSON.parse(readFileSync(join(documents, 'environment.json'), 'utf8'));
  expect(environment.values).toContainEqual(
    expect.objectContaining({ key: 'marketoBaseUrl', value: address }),
  );
}, 60_000);

test('a scenario of one’s own, of which nothing is kept', async () => {
  const { child, address } = await served('--scenario', WAIT);
  expect(address).not.toBe('');
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}, 60_000);

test('a port that is in use', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const args = [MAIN, 'api', '--port', String(port)];
  const { status, stdout, stderr } = await new Promise<ReturnType<typeof spawnSync>>((resolve) => {
    resolve(spawnSync(process.execPath, args, { encoding: 'utf8' }));
  });
  server.close();
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    `Port ${port} is in use. Choose another with "--port".\n`,
  ]);
}, 60_000);

test.each([
  [['api', WAIT], '"api" takes its file as "--scenario FILE".'],
  [['api', '--port', 'x'], '"--port" needs a whole number up to 65535, not "x".'],
  [['api', '--port', '70000'], '"--port" needs a whole number up to 65535, not "70000".'],
  [['api', '--scenrio', WAIT], 'There is no option "--scenrio". Did you mean "--scenario"?'],
  [['api', '--scenario', join(folder, 'none.yaml')], `${join(folder, 'none.yaml')}: There is no such file.`],
  [['api', '--scenario', WAIT, '--variant', 'x'], 'There is no variant "x". This scenario has none.'],
  [['api', '--save'], '"--save" needs a value.'],
])('%j is answered with 2', (args, said) => {
  const { code, out, err } = commandLine(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(said)).toBe(true);
});
