import { describe, expect, test } from 'vitest';
import { client, fieldOf } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';

const path = (id: number) => `/rest/v1/campaigns/${id}/trigger.json`;
const ada = [{ id: ids.ada }];
const message = [{ name: '{{my.Message}}', value: 'from the API' }];

describe('the worked cases of the article', () => {
  test('[4.8] [4.9] [12.6] a value of the call reaches the executable with True, and not with False', () => {
    const one = client();
    const reply = one.json(path(ids.invite), { input: { leads: ada, tokens: message } });
    expect(reply.body).toEqual({
      requestId: expect.any(String),
      result: [{ id: ids.invite }],
      success: true,
    });
    expect(fieldOf(one, 'Ada', 'Person Source')).toBe('from the API');
    expect(fieldOf(one, 'Ada', 'Person Status')).toBe('from the API');
    expect(fieldOf(one, 'Ada', 'Lifecycle Stage')).toBe('of the child');
  });

  test('[12.6] the value holds for that call only', () => {
    const one = client();
    one.json(path(ids.invite), { input: { leads: ada, tokens: message } });
    one.json(path(ids.invite), { input: { leads: [{ id: ids.ben }] } });
    expect(fieldOf(one, 'Ben', 'Person Status')).toBe('stored');
    expect(
      one.get('/rest/asset/v1/folder/1500/tokens.json', { folderType: 'Program' }).body.result[0].tokens[0]
        .value,
    ).toBe('stored');
  });
});

test('[12.6] a token that the program does not have is no error and changes nothing', () => {
  const one = client();
  const { body } = one.json(path(ids.invite), {
    input: { leads: ada, tokens: [{ name: '{{my.Nowhere}}', value: 'x' }] },
  });
  expect(body.success).toBe(true);
  expect(fieldOf(one, 'Ada', 'Person Source')).toBe('stored');
});

test('[12.8] success says that the request is taken, and the trace has the call as the cause', () => {
  const one = client();
  one.json(path(ids.invite), { input: { leads: [...ada, { id: ids.ben }, ...ada] } });
  const { events } = one.state().sandbox;
  const calls = events.filter(({ type }) => type === 'happened');
  expect(calls.map(({ person }) => person)).toEqual(['Ada', 'Ben']);
  const started = events.filter((event) => event.type === 'flow started' && event.how === 'request');
  expect(
    started.map(({ person, cause }) => [person, cause !== null && cause <= (calls[1]?.seq ?? 0) + 2]),
  ).toEqual([
    ['Ada', true],
    ['Ben', true],
  ]);
});

test.each<[string, unknown, string, RegExp]>([
  ['nobody', { input: { leads: [] } }, '1002', /'leads'/],
  ['no input', {}, '1002', /'input'/],
  ['a list as body', [], '1002', /'input'/],
  ['null', null, '1002', /'input'/],
  ['no leads', { input: {} }, '1002', /'leads'/],
  ['leads that are no list', { input: { leads: { id: 1 } } }, '1001', /Array/],
  ['a lead without id', { input: { leads: [{}] } }, '1002', /'id'/],
  [
    'an id that is no number',
    { input: { leads: [{ id: 'abc' }] } },
    '1001',
    /^Invalid value 'abc'. Required of type 'Integer'$/,
  ],
  ['an id with a fraction', { input: { leads: [{ id: 1.5 }] } }, '1001', /Integer/],
  [
    'somebody who is not there',
    { input: { leads: [...ada, { id: 1234 }] } },
    '1004',
    /^Lead \[1234\] not found$/,
  ],
  ['somebody not yet created', { input: { leads: [{ id: 1_000_003 }] } }, '1004', /not found/],
  [
    '101 leads',
    { input: { leads: Array.from({ length: 101 }, (_, id) => ({ id })) } },
    '1003',
    /100 leads, not 101/,
  ],
  [
    '101 tokens',
    { input: { leads: ada, tokens: Array.from({ length: 101 }, () => message[0]) } },
    '1003',
    /100 tokens/,
  ],
  [
    'a token without braces',
    { input: { leads: ada, tokens: [{ name: 'Message', value: 'x' }] } },
    '1003',
    /\{\{my\.message\}\}/,
  ],
  [
    'a token without value',
    { input: { leads: ada, tokens: [{ name: '{{my.Message}}' }] } },
    '1002',
    /'value'/,
  ],
  ['tokens that are no list', { input: { leads: ada, tokens: 'x' } }, '1001', /Array/],
])('%s: refused, and nothing changes', (_what, body, code, message_) => {
  const one = client();
  const before = one.state().sandbox;
  const reply = one.json(path(ids.invite), body);
  expect([reply.status, reply.code]).toEqual([200, code]);
  expect(reply.body.errors[0].message).toMatch(message_);
  expect(one.state().sandbox).toBe(before);
});

test.each([
  ['a batch campaign', ids.everybody, '1003', /schedule/],
  ['[2.30] an executable', ids.stamp, '1003', /no call runs one/],
  ['an inactive campaign', ids.asleep, '1003', /not active/],
  ['a campaign that takes other requests', ids.flowOnly, '1003', /Web Service API/],
  ['a campaign that is not there', 99, '1013', /^Campaign not found$/],
])('%s is not requested', (_what, id, code, message_) => {
  const one = client();
  const before = one.state().sandbox;
  const reply = one.json(path(id), { input: { leads: ada } });
  expect(reply.code).toBe(code);
  expect(reply.body.errors[0].message).toMatch(message_);
  expect(one.state().sandbox).toBe(before);
});

test('waits stay until time goes on', () => {
  const one = client();
  one.json(path(ids.later), { input: { leads: ada } });
  expect(fieldOf(one, 'Ada', 'Person Score')).toBe(undefined);
  expect(one.form('/sandbox/v1/time.json', { by: '59 minutes' }).body.result[0].flowsUnderWay).toBe(1);
  const { body } = one.form('/sandbox/v1/time.json', { by: '1 minute' });
  expect(body.result[0]).toMatchObject({ time: '2026-03-02T10:00:00Z', flowsUnderWay: 0 });
  expect(fieldOf(one, 'Ada', 'Person Score')).toBe(1);
});

test('100 leads and 100 tokens are taken', () => {
  const one = client();
  const input = Array.from({ length: 100 }, (_, n) => ({ email: `p${n}@example.com` }));
  const made = one.json('/rest/v1/leads.json', { input }).body.result;
  const leads = made.map(({ id }: { id: number }) => ({ id }));
  const tokens = Array.from({ length: 100 }, (_, n) => ({ name: `{{my.T${n}}}`, value: 'x' }));
  tokens[0] = { name: '{{my.Message}}', value: 'for all' };
  expect(one.json(path(ids.invite), { input: { leads, tokens } }).body.success).toBe(true);
  expect(fieldOf(one, 'p99@example.com', 'Person Status')).toBe('for all');
});
