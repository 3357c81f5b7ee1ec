import { expect, test } from 'vitest';
import { PAGE_CREDENTIALS } from './access/access.ts';
import { apiApp, type Called } from './app.ts';
import { ids, model } from './fixtures/model.ts';
import { oddities } from './fixtures/oddities.ts';
import { openState } from './handle.ts';
import { openSandbox } from './sandbox/sandbox.ts';

const SITE = 'https://000-aaa-000.mktorest.com';

/** An app whose every answer is checked against our own schemas. */
async function opened(seen?: (called: Called) => void) {
  const operations = new Map<string, Called['operation']>();
  const bare = apiApp(
    openState(openSandbox(model), PAGE_CREDENTIALS),
    { clock: () => 1_790_000_000_000, unique: () => 'c0ffee00-0000-4000-8000-000000000000' },
    (called) => {
      operations.set(called.response.body, called.operation);
      seen?.(called);
    },
  );
  const app: typeof bare = {
    ...bare,
    async fetch(request) {
      const response = await bare.fetch(request);
      const body = await response.clone().text();
      const headers = Object.fromEntries(response.headers);
      const target = request.url.slice(SITE.length);
      const answer = { status: response.status, headers, body };
      expect(oddities(target, operations.get(body) ?? null, answer)).toEqual([]);
      return response;
    },
  };
  const { clientId, clientSecret } = PAGE_CREDENTIALS;
  const query = `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}`;
  const reply = await app.fetch(new Request(`${SITE}/identity/oauth/token?${query}`));
  const { access_token } = (await reply.json()) as { access_token: string };
  const call = (path: string, init: RequestInit = {}) =>
    app.fetch(
      new Request(`${SITE}${path}`, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${access_token}` },
      }),
    );
  return { app, call };
}

test('a request is answered as fetch would, and the state goes on', async () => {
  const { app, call } = await opened();
  const body = JSON.stringify({ input: { leads: [{ id: ids.ada }] } });
  const headers = { 'content-type': 'application/json' };
  const reply = await call(`/rest/v1/campaigns/${ids.invite}/trigger.json`, {
    method: 'POST',
    body,
    headers,
  });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json;charset=UTF-8']);
  expect(await reply.json()).toMatchObject({ success: true, result: [{ id: ids.invite }] });
  expect(app.state().sandbox.world.people.get('Ada')?.fields['Person Status']).toBe('stored');
});

test('each call is told with what it was, what it led to and the state before', async () => {
  const calls: Called[] = [];
  const { app, call } = await opened((called) => calls.push(called));
  await call('/rest/v1/campaigns.json?isTriggerable=true#part');
  const last = calls.at(-1);
  expect(last?.request).toMatchObject({
    method: 'GET',
    target: '/rest/v1/campaigns.json?isTriggerable=true',
  });
  expect(last?.operation?.id).toBe('getCampaigns');
  expect(last?.state).toBe(app.state());
  expect(last?.before.calls).toBe(1);
});

test('a state of before can be put back', async () => {
  const { app, call } = await opened();
  const before = app.state();
  await call('/rest/asset/v1/smartCampaign/2006/delete.json', { method: 'POST' });
  app.setState(before);
  const reply = await call('/rest/asset/v1/smartCampaign/2006.json');
  expect(await reply.json()).toMatchObject({ result: [{ id: 2006 }] });
});

test('[12.3] ten calls at once, and not eleven', async () => {
  const { call } = await opened();
  const replies = await Promise.all(Array.from({ length: 11 }, () => call('/rest/v1/campaigns.json')));
  const bodies = await Promise.all(
    replies.map(async (reply) => (await reply.json()) as { errors?: { code: string }[] }),
  );
  const codes = bodies.map(({ errors }) => errors?.[0]?.code);
  expect(codes.filter((code) => code === '615')).toHaveLength(1);
  expect(codes.filter((code) => code === undefined)).toHaveLength(10);
  expect((await call('/rest/v1/campaigns.json')).status).toBe(200);
});

test('[12.3] a body that comes in pieces is given up at 1 MB', async () => {
  const { app, call } = await opened();
  const before = app.state().sandbox;
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(0x20));
      if (sent > 50_000_000) controller.close();
    },
  });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
  const reply = await call(`/rest/v1/campaigns/${ids.invite}/trigger.json`, init);
  expect(reply.status).toBe(413);
  expect(await reply.json()).toMatchObject({ success: false, errors: [{ code: '413' }] });
  expect(sent).toBeLessThan(5_000_000);
  expect(app.state().sandbox).toBe(before);
});

test('a large body that says how long it is, is not read', async () => {
  const { call } = await opened();
  const init = {
    method: 'POST',
    body: ' '.repeat(1_100_000),
    headers: { 'content-type': 'application/json' },
  };
  expect((await call('/rest/v1/leads.json', init)).status).toBe(413);
});

test('a large body of an asset call is refused in the way of the asset API', async () => {
  const { call } = await opened();
  const reply = await call('/rest/asset/v1/programs.json', { method: 'POST', body: ' '.repeat(1_100_000) });
  expect([reply.status, await reply.json()]).toMatchObject([
    413,
    { warnings: [], errors: [{ code: '413' }] },
  ]);
});

test('a body that breaks off is a system error, and the app goes on', async () => {
  const { app, call } = await opened();
  const before = app.state();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('gone'));
    },
  });
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  const reply = await call('/rest/v1/leads.json', init);
  expect(await reply.json()).toMatchObject({ success: false, errors: [{ code: '611' }] });
  expect(app.state()).toBe(before);
  expect((await call('/rest/v1/campaigns.json')).status).toBe(200);
});
