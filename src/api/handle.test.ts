import { describe, expect, test } from 'vitest';
import { client } from './fixtures/client.ts';
import { ids } from './fixtures/model.ts';

const TRIGGER = `/rest/v1/campaigns/${ids.invite}/trigger.json`;
const body = JSON.stringify({ input: { leads: [{ id: ids.ada }] } });
const CREATE = '/rest/asset/v1/smartCampaigns.json';
const form = 'name=New&folder=%7B%22id%22%3A1001%2C%22type%22%3A%22Program%22%7D';

describe('bodies', () => {
  test.each<[string, string, string, string | undefined, string]>([
    ['JSON under another content type', TRIGGER, body, 'text/plain', '612'],
    ['JSON without a content type', TRIGGER, body, undefined, '612'],
    ['a form where JSON is taken', TRIGGER, 'a=b', 'application/x-www-form-urlencoded', '612'],
    ['broken JSON', TRIGGER, '{"input":', 'application/json', '609'],
    ['no JSON at all', TRIGGER, '', 'application/json', '609'],
    ['deep nesting', TRIGGER, '['.repeat(300_000), 'application/json', '609'],
    ['JSON where a form is taken', CREATE, '{"name":"New"}', 'application/json', '612'],
    ['a text where a form is taken', CREATE, form, 'text/plain', '612'],
    ['multipart', CREATE, '--x\r\n', 'multipart/form-data; boundary=x', '613'],
    ['no form', CREATE, '', undefined, '701'],
    [
      'broken JSON of an update',
      `/rest/asset/v1/smartCampaign/${ids.stamp}.json`,
      '{',
      'application/json',
      '609',
    ],
  ])('%s: refused, and nothing changes', (_what, target, sent, type, code) => {
    const one = client();
    const before = one.state().sandbox;
    const headers: Readonly<Record<string, string>> = type === undefined ? {} : { 'content-type': type };
    const reply = one.send({ method: 'POST', target, body: sent, headers });
    expect([reply.status, reply.code]).toEqual([200, code]);
    expect(one.state().sandbox).toBe(before);
  });

  test('a content type may have a character set, in any case', () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    expect(client().send({ method: 'POST', target: TRIGGER, body, headers }).body.success).toBe(true);
  });
});

describe('addresses', () => {
  test.each([
    '/',
    '/rest',
    '//rest/v1/campaigns.json',
    '/rest//v1/campaigns.json',
    '/rest/v1/campaigns.json/',
    '/rest/v1/campaigns',
    '/REST/v1/campaigns.json',
    '/rest/v1/../v1/campaigns.json',
    '/rest/v1/%63ampaigns.json',
    '/rest/v1/campaigns/../campaigns.json',
    '/rest/v1/lead/1.json/../2.json',
    '/rest/v1/lead/-1.json',
    '/rest/v1/lead/1%2F2.json',
    '/rest/v1/lead/9999999999999999.json',
    '/rest/v1/lead/{leadId}.json',
    '/rest/v1/lead/__proto__.json',
    '/bulk/v1/leads/export.json',
  ])('%s is not found', (target) => {
    const one = client();
    const before = one.state().sandbox;
    expect(one.get(target).code).toBe('610');
    expect(one.state().sandbox).toBe(before);
  });

  test.each([
    ['GET', TRIGGER],
    ['DELETE', '/rest/v1/leads.json'],
    ['PUT', '/rest/v1/campaigns.json'],
    ['POST', '/rest/v1/activities/types.json'],
    ['PROPFIND', '/rest/v1/campaigns.json'],
  ])('%s %s has the wrong method', (method, target) => {
    const reply = client().send({ method, target });
    expect([reply.code, reply.body.errors[0].message]).toEqual([
      '605',
      `Request method '${method}' not supported`,
    ]);
  });
});

test('answers have the id of the call and the content type of Marketo, and HTTP 200', () => {
  const one = client();
  const [first, second] = [one.get('/rest/v1/campaigns.json'), one.get('/rest/v1/campaigns.json')];
  expect(first.headers['content-type']).toBe('application/json;charset=UTF-8');
  expect(first.body.requestId).toMatch(/^[0-9a-f]+#[0-9a-f]+$/);
  expect(second.body.requestId).not.toBe(first.body.requestId);
});

test('a fault in an operation is error 611, and nothing changes', () => {
  const one = client();
  const state = one.state();
  const broken = new Proxy(state.sandbox, {
    get() {
      throw new Error('broken');
    },
  });
  one.setState({ ...state, sandbox: broken });
  expect(one.get('/rest/v1/campaigns.json').code).toBe('611');
  expect(one.state().sandbox).toBe(broken);
});
