import { expect, test } from 'vitest';
import { client } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';

const leads = (id: number = ids.customers, word = 'lists') => `/rest/v1/${word}/${id}/leads.json`;
const input = (...all: readonly unknown[]) => ({ input: all.map((id) => ({ id })) });

test('the lists, and one of them', () => {
  const one = client();
  const { body } = one.get('/rest/v1/lists.json');
  expect(body.result.map(({ name }: { name: string }) => name)).toEqual(['Customers', 'Guests']);
  expect(one.get(`/rest/v1/lists/${ids.guests}.json`).body.result).toEqual([body.result[1]]);
  expect(one.get('/rest/v1/lists.json', { name: 'Guests' }).body.result).toEqual([body.result[1]]);
  expect(one.get('/rest/v1/lists.json', { programName: 'x' }).body.result).toEqual([]);
  expect(one.get('/rest/v1/lists/7.json').code).toBe('1013');
});

test('putting on, asking and taking off', () => {
  const one = client();
  expect(one.json(leads(), input(ids.ben, ids.ada, 7)).body.result).toEqual([
    { id: ids.ben, status: 'added' },
    { id: ids.ada, status: 'added' },
    { id: 7, status: 'skipped', reasons: [{ code: '1004', message: 'Lead not found' }] },
  ]);
  const on = one.get(leads(), { fields: 'email' }).body.result;
  expect(on.map(({ id }: { id: number }) => id)).toEqual([ids.ada, ids.ben]);
  expect(one.json(leads(), input(ids.ben), 'DELETE').body.result).toEqual([
    { id: ids.ben, status: 'removed' },
  ]);
  expect(one.json(leads(), input(ids.ben), 'DELETE').body.result[0]).toMatchObject({
    status: 'skipped',
    reasons: [{ code: '1015' }],
  });
  const asked = one.get(`/rest/v1/lists/${ids.customers}/leads/ismember.json`, {
    id: `${ids.ada},${ids.ben}`,
  });
  expect(asked.body.result.map(({ status }: { status: string }) => status)).toEqual([
    'memberof',
    'notmemberof',
  ]);
});

test.each([
  ['no ids', {}, '1002'],
  ['ids that are no list', { input: 7 }, '1001'],
  ['301 ids', input(...Array(301).keys()), '1003'],
])('%s: refused', (_what, body, code) => {
  expect(client().json(leads(), body).code).toBe(code);
});

test('no such list', () => {
  const one = client();
  for (const reply of [
    one.get(leads(7)),
    one.json(leads(7), input(1)),
    one.json(leads(7), input(1), 'DELETE'),
  ])
    expect(reply.code).toBe('1013');
});
