import { describe, expect, test } from 'vitest';
import { client, fieldOf } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';

const path = (id: number = ids.everybody) => `/rest/v1/campaigns/${id}/schedule.json`;
const tokens = [{ name: '{{my.Message}}', value: 'from the API' }];

test('[12.9] a run without a time begins after five minutes, with the tokens of the call for that run only', () => {
  const one = client();
  expect(one.json(path(), { input: { tokens } }).body.result).toEqual([{ id: ids.everybody }]);
  one.form('/sandbox/v1/time.json', { by: '4 minutes' });
  expect(fieldOf(one, 'Ada', 'Person Source')).toBe(undefined);
  one.form('/sandbox/v1/time.json', { by: '1 minute' });
  expect(fieldOf(one, 'Ada', 'Person Source')).toBe('from the API');
  expect(fieldOf(one, 'Ben', 'Person Source')).toBe(undefined);
});

describe('[12.9] runAt', () => {
  test.each([
    ['2026-03-02T10:00:30+0000', '2026-03-02T10:00:30Z'],
    ['2026-03-02T12:00:30+02:00', '2026-03-02T10:00:30Z'],
    ['2026-03-02T10:00:30Z', '2026-03-02T10:00:30Z'],
    ['2026-03-02T09:01:00Z', '2026-03-02T09:05:00Z'],
    ['2020-01-01T00:00:00Z', '2026-03-02T09:05:00Z'],
    ['2027-09-01T00:00:00Z', '2027-09-01T00:00:00Z'],
  ])('%s is %s', (runAt, at) => {
    const one = client();
    one.json(path(), { input: { runAt } });
    const [run] = one.state().sandbox.world.pending;
    expect(new Date(run?.at ?? 0).toISOString().replace('.000', '')).toBe(at);
    one.form('/sandbox/v1/time.json', { until: at });
    expect(fieldOf(one, 'Ada', 'Person Source')).toBe('of the child');
  });
});

test.each<[string, string, number, unknown, string]>([
  [
    'more than two years ahead',
    'is refused',
    ids.everybody,
    { input: { runAt: '2028-03-02T10:00:00Z' } },
    '1042',
  ],
  ['no time', 'is refused', ids.everybody, { input: { runAt: 'tomorrow' } }, '1001'],
  ['a date that is none', 'is refused', ids.everybody, { input: { runAt: '2026-02-30T10:00:00Z' } }, '1001'],
  ['an input that is no object', 'is refused', ids.everybody, { input: [] }, '1001'],
  ['a trigger campaign', 'is refused', ids.invite, {}, '1003'],
  ['an executable', 'is refused', ids.stamp, {}, '1003'],
  ['a campaign that is not there', 'is refused', 1, {}, '1013'],
  [
    'a name that a program has',
    'is refused',
    ids.everybody,
    { input: { cloneToProgramName: 'Event' } },
    '709',
  ],
])('%s %s', (_what, _is, id, body, code) => {
  const one = client();
  const before = one.state().sandbox;
  expect(one.json(path(id), body).code).toBe(code);
  expect(one.state().sandbox).toBe(before);
});

test('[12.9] cloneToProgramName runs the campaign of the clone, 20 times a day', () => {
  const one = client();
  const reply = one.json(path(), { input: { tokens, cloneToProgramName: 'Shared in March' } });
  const [{ id }] = reply.body.result;
  expect(id).not.toBe(ids.everybody);
  expect(one.get(`/rest/asset/v1/smartCampaign/${id}.json`).body.result[0]).toMatchObject({
    name: 'Everybody',
    status: 'Single Run',
  });
  one.form('/sandbox/v1/time.json', { by: '5 minutes' });
  expect(fieldOf(one, 'Ada', 'Person Source')).toBe('from the API');
  for (let n = 2; n <= 20; n++)
    expect(one.json(path(), { input: { cloneToProgramName: `Clone ${n}` } }).code).toBe(undefined);
  expect(one.json(path(), { input: { cloneToProgramName: 'One more' } }).code).toBe('1020');
  one.pass(86_400_000);
  const { clientId: client_id, clientSecret: client_secret } = one.state().access.credentials;
  const token = one.get('/identity/oauth/token', {
    grant_type: 'client_credentials',
    client_id,
    client_secret,
  });
  const authorization = `Bearer ${token.body.access_token}`;
  const body = JSON.stringify({ input: { cloneToProgramName: 'One more' } });
  const headers = { authorization, 'content-type': 'application/json' };
  expect(one.send({ method: 'POST', target: path(), body, headers }).code).toBe(undefined);
});
