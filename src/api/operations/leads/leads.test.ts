import { expect, test } from 'vitest';
import { client, fieldOf } from '../../fixtures/client.ts';
import { ids, model } from '../../fixtures/model.ts';

const SYNC = '/rest/v1/leads.json';
const statusesOf = (body: { result: readonly { status: string; reasons?: readonly { code: string }[] }[] }) =>
  body.result.map(({ status, reasons }) => [status, ...(reasons ?? []).map(({ code }) => code)].join(' '));

test('a person by id, with the fields asked for; an empty one is null', () => {
  const one = client();
  expect(one.get(`/rest/v1/lead/${ids.ada}.json`).body.result).toEqual([
    {
      id: ids.ada,
      email: 'ada@example.com',
      updatedAt: '2026-03-02T09:00:00Z',
      createdAt: '2026-03-02T09:00:00Z',
      lastName: null,
      firstName: 'Ada',
    },
  ]);
  const fields = { fields: 'country,lifecycleStage' };
  expect(one.get(`/rest/v1/lead/${ids.ada}.json`, fields).body.result).toEqual([
    { id: ids.ada, country: 'Austria', lifecycleStage: null },
  ]);
  expect(one.get('/rest/v1/lead/7.json').code).toBe('1004');
  expect(one.get(`/rest/v1/lead/${ids.ada}.json`, { fields: 'nope' }).code).toBe('1006');
});

test('people by the values of a field', () => {
  const one = client();
  const found = (values: Readonly<Record<string, string>>) =>
    one.get(SYNC, values).body.result.map(({ id }: { id: number }) => id);
  expect(found({ filterType: 'email', filterValues: 'ADA@example.com,nobody@example.com' })).toEqual([
    ids.ada,
  ]);
  expect(found({ filterType: 'id', filterValues: `${ids.ada},${ids.ben},7` })).toEqual([ids.ada, ids.ben]);
  expect(found({ filterType: 'leadStatus', filterValues: 'x' })).toEqual([]);
  expect(one.get(SYNC, { filterType: 'email' }).code).toBe('1002');
  expect(one.get(SYNC, { filterType: 'nope', filterValues: 'x' }).code).toBe('1006');
  expect(one.get(SYNC, { filterType: 'updatedAt', filterValues: 'x' }).code).toBe('1011');
  const many = Array.from({ length: 301 }, (_, n) => n).join(',');
  expect(one.get(SYNC, { filterType: 'id', filterValues: many }).code).toBe('1003');
});

test('pages go on with their token until nothing is left', () => {
  const one = client();
  const values = { filterType: 'id', filterValues: `${ids.ada},${ids.ben}`, batchSize: '1' };
  const first = one.get(SYNC, values).body;
  const second = one.get(SYNC, { ...values, nextPageToken: first.nextPageToken }).body;
  expect([first, second].map(({ result }) => result[0].id)).toEqual([ids.ada, ids.ben]);
  expect(second).not.toHaveProperty('nextPageToken');
  expect(one.get(SYNC, { ...values, nextPageToken: 'AAAA' }).code).toBe('1003');
});

test('[12.4] creating and updating, in the order of the input', () => {
  const one = client();
  const { body } = one.json(SYNC, {
    input: [
      { email: 'ada@example.com', leadScore: 7, lifecycleStage: 'MQL' },
      { email: 'new@example.com', firstName: 'Nora', lastName: 'New' },
      { email: 'new@example.com', country: 'Italy' },
      { firstName: 'Nobody' },
      { email: 'x@example.com', nope: 1 },
      { email: 'y@example.com', leadScore: '14.1' },
      { email: 'z@example.com', id: 7 },
      'text',
    ],
  });
  expect(statusesOf(body)).toEqual([
    'updated',
    'created',
    'updated',
    'skipped 1003',
    'skipped 1006',
    'skipped 1003',
    'skipped 1003',
    'skipped 1001',
  ]);
  expect(body.result[5].reasons[0].message).toBe("Invalid value for field 'leadScore' and value '14.1'");
  expect(body.result[1].id).toBe(body.result[2].id);
  expect(fieldOf(one, 'Ada', 'Person Score')).toBe(7);
  expect(fieldOf(one, 'Nora New', 'Country')).toBe('Italy');
});

test.each([
  ['createOnly', 'ada@example.com', 'skipped 1005'],
  ['createOnly', 'new@example.com', 'created'],
  ['updateOnly', 'ada@example.com', 'updated'],
  ['updateOnly', 'new@example.com', 'skipped 1004'],
  ['createDuplicate', 'ada@example.com', 'created'],
])('%s with %s: %s', (action, email, status) => {
  expect(statusesOf(client().json(SYNC, { action, input: [{ email }] }).body)).toEqual([status]);
});

test('several who match are skipped, and updateOnly finds by id', () => {
  const one = client();
  one.json(SYNC, { action: 'createDuplicate', input: [{ email: 'ada@example.com' }] });
  expect(statusesOf(one.json(SYNC, { input: [{ email: 'ada@example.com' }] }).body)).toEqual([
    'skipped 1007',
  ]);
  const input = [{ id: ids.ada, firstName: 'A.' }];
  expect(statusesOf(one.json(SYNC, { action: 'updateOnly', lookupField: 'id', input }).body)).toEqual([
    'updated',
  ]);
  expect(fieldOf(one, 'Ada', 'First Name')).toBe('A.');
});

test('[7.11] campaigns hear of who is created, and of what changes', () => {
  const hears = (name: string, trigger: string) => ({
    name,
    smartList: { triggers: [{ trigger }] },
    flow: [{ step: 'Change Score', scoreName: 'Person Score', change: '+1' }],
    schedule: { qualification: 'every time' },
  });
  const campaigns = [hears('Created', 'Person is Created'), hears('Changed', 'Data Value Changes')];
  const programs = [...model.instance.programs, { name: 'Ears', campaigns }];
  const one = client({ ...model, instance: { ...model.instance, programs } });
  one.json(SYNC, { input: [{ email: 'new@example.com' }] });
  expect(fieldOf(one, 'new@example.com', 'Person Score')).toBe(1);
  one.json(SYNC, { input: [{ email: 'new@example.com', country: 'Italy' }] });
  expect(fieldOf(one, 'new@example.com', 'Person Score')).toBe(2);
});

test.each<[string, unknown, string]>([
  ['no input', {}, '1002'],
  ['an empty input', { input: [] }, '1002'],
  ['an input that is no list', { input: {} }, '1001'],
  ['301 records', { input: Array.from({ length: 301 }, () => ({ email: 'a@example.com' })) }, '1003'],
  ['an action that is none', { action: 'delete', input: [{ email: 'a@example.com' }] }, '1003'],
  ['a lookup field that is none', { lookupField: 'nope', input: [{ email: 'a@example.com' }] }, '1006'],
  ['a text', 'x', '1002'],
])('%s: refused, and nothing changes', (_what, body, code) => {
  const one = client();
  const before = one.state().sandbox;
  expect(one.json(SYNC, body).code).toBe(code);
  expect(one.state().sandbox).toBe(before);
});

test('the sandbox holds so many people and no more', () => {
  const one = client();
  const people = (from: number) => ({
    input: Array.from({ length: 300 }, (_, n) => ({ email: `p${from + n}@example.com` })),
  });
  const codes = Array.from({ length: 7 }, (_, n) => one.json(SYNC, people(n * 300)).code);
  expect(codes).toEqual([...Array(6).fill(undefined), '611']);
});

test('[12.13] the campaigns that a person has gone into', () => {
  const one = client();
  const target = `/rest/v1/leads/${ids.ada}/smartCampaignMembership.json`;
  expect(one.get(target).body.result).toEqual([]);
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  const at = '2026-03-02T09:00:00Z';
  expect(one.get(target).body.result).toEqual(
    [ids.stamp, ids.stage, ids.invite].map((smartCampaignId) => ({
      smartCampaignId,
      createdAt: at,
      updatedAt: at,
    })),
  );
  expect(one.get(target, { latestUpdatedAt: '2026-03-01T00:00:00Z' }).body.result).toEqual([]);
  expect(one.get('/rest/v1/leads/7/smartCampaignMembership.json').code).toBe('1004');
});

test('fields called like what every object inherits are fields like any other', () => {
  const fields = [
    { name: 'constructor', type: 'string' as const },
    { name: 'Hop-Step', type: 'string' as const },
  ];
  const one = client({ ...model, instance: { ...model.instance, fields } });
  const input = [{ email: 'ada@example.com', constructor: 'x', hopStep: 'y' }];
  expect(statusesOf(one.json(SYNC, { input }).body)).toEqual(['updated']);
  const { body } = one.get(`/rest/v1/lead/${ids.ada}.json`, { fields: 'constructor,hopStep' });
  expect(body.result[0].constructor).toBe('x');
  expect(one.get(`/rest/v1/lead/${ids.ben}.json`, { fields: 'constructor' }).body.result[0].constructor).toBe(
    null,
  );
});
