import { expect, test } from 'vitest';
import { client, fieldOf } from '../fixtures/client.ts';
import { ids } from '../fixtures/model.ts';

// What real clients write, each in its own way: node-marketo-rest, marketo-rest-api, marketorestpython.

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_UTF8 = { 'content-type': 'application/json; charset=utf-8' };

test('a POST with _method=GET in its form body is a GET', () => {
  const one = client();
  const send = (target: string, body: string) =>
    one.send({ method: 'POST', target, body, headers: FORM }).body;
  expect(send('/rest/v1/lists.json', '_method=GET&name=Guests').result).toMatchObject([{ name: 'Guests' }]);
  expect(send('/rest/asset/v1/smartCampaigns.json', '_method=GET&maxReturn=1').result).toHaveLength(1);
});

test('a form with _method that has lost its content type, as when a call is tried again with a new token', () => {
  const one = client();
  for (const body of ['listId=3000&_method=GET', '_method=GET'])
    expect(
      one.send({ method: 'POST', target: '/rest/v1/list/3000/leads.json', body }).body.result,
    ).toHaveLength(1);
  const body = '{"input":[{"id":"a&_method=GET"}]}';
  expect(one.send({ method: 'POST', target: '/rest/v1/lists/3000/leads.json', body }).code).toBe('612');
});

test('_method=GET in the address, with repeated names in the body', () => {
  const one = client();
  const target = '/rest/v1/campaigns.json?_method=GET';
  const { result } = one.send({ method: 'POST', target, body: 'id=3712&id=2003', headers: FORM }).body;
  expect(result.map(({ id }: { id: number }) => id)).toEqual([2003, 3712]);
});

test('_method=DELETE in the address, with a JSON body', () => {
  const one = client();
  const target = `/rest/v1/lists/${ids.customers}/leads.json?_method=DELETE`;
  const body = JSON.stringify({ input: [{ id: ids.ada }] });
  expect(one.send({ method: 'POST', target, body, headers: JSON_UTF8 }).body.result[0].status).toBe(
    'removed',
  );
});

test('_method in a JSON body or on a GET is nothing, and neither is any other member', () => {
  const one = client();
  const body = { input: { leads: [{ id: ids.ada, name: 'x' }], lookupField: 'id' }, _method: 'POST' };
  expect(one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, body).body.success).toBe(true);
  expect(one.get('/rest/v1/campaigns.json', { _method: 'GET', foo: 'bar' }).body.success).toBe(true);
  expect(one.get('/rest/v1/campaigns.json', { _method: 'DELETE' }).body.success).toBe(true);
});

test('a long list of values in the form body of a GET by _method', () => {
  const one = client();
  const values = Array.from({ length: 299 }, (_, n) => `nobody-with-a-long-name-${n}@example.com`);
  const body = `filterType=email&filterValues=${[...values, 'ada@example.com'].join(',')}`;
  expect(body.length).toBeGreaterThan(9000);
  const reply = one.send({ method: 'POST', target: '/rest/v1/leads.json?_method=GET', body, headers: FORM });
  expect(reply.body.result).toMatchObject([{ id: ids.ada }]);
});

test.each([[''], ['{}'], ['{"input":{}}']])('schedule with the body "%s"', (body) => {
  const target = `/rest/v1/campaigns/${ids.everybody}/schedule.json`;
  expect(client().send({ method: 'POST', target, body, headers: JSON_UTF8 }).body.success).toBe(true);
  if (body === '') expect(client().send({ method: 'POST', target }).body.success).toBe(true);
});

test.each([{}, JSON_UTF8, FORM, { 'content-type': 'multipart/form-data; boundary=x' }])(
  'activate with %j and no body',
  (headers) => {
    const target = `/rest/asset/v1/smartCampaign/${ids.asleep}/activate.json`;
    expect(client().send({ method: 'POST', target, headers }).body.result).toEqual([{ id: ids.asleep }]);
  },
);

test('True with a capital letter', () => {
  const one = client();
  const target = `/rest/asset/v1/smartCampaign/${ids.everybody}/smartList.json`;
  expect(one.get(target, { includeRules: 'True' }).body.result[0]).toHaveProperty('rules');
  expect(one.get(target, { includeRules: 'FALSE' }).body.result[0]).not.toHaveProperty('rules');
});

test('an address that is not percent-coded, and one with a percent sign that codes nothing', () => {
  const one = client();
  const get = (query: string) => one.get(`/rest/v1/leads.json?filterType=email&filterValues=${query}`).body;
  expect(get('ada@example.com').result).toMatchObject([{ id: ids.ada }]);
  expect(get('a%2Bb@example.com').result).toMatchObject([{ id: ids.ben }]);
  expect(get('100%').result).toEqual([]);
});

test('lists by commas and by repeated names', () => {
  const one = client();
  const since = one.get('/rest/v1/activities/pagingtoken.json', { sinceDatetime: '2026-01-01' }).body
    .nextPageToken;
  const leads = [{ id: ids.ada }, { id: ids.ben }];
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads } });
  const found = (query: string) =>
    one.get(`/rest/v1/activities.json?nextPageToken=${since}&${query}`).body.result.length;
  const both = found(`activityTypeIds=13,47&leadIds=${ids.ada},${ids.ben}`);
  expect(both).toBeGreaterThan(2);
  expect(found(`activityTypeIds=13&activityTypeIds=47&leadIds=${ids.ada}&leadIds=${ids.ben}`)).toBe(both);
});

test('a body with ids on a list, ids in the address, and the list in the singular', () => {
  const one = client();
  const target = `/rest/v1/list/${ids.guests}/leads.json`;
  expect(
    one.send({ method: 'POST', target: `${target}?id=${ids.ada}&id=${ids.ben}` }).body.result,
  ).toHaveLength(2);
  expect(one.get(target).body.result).toHaveLength(2);
  expect(
    one.send({ method: 'DELETE', target: `${target}?id=${ids.ada},${ids.ben}` }).body.result,
  ).toHaveLength(2);
  expect(one.get(target).body.result).toEqual([]);
});

test('ids joined by "&id=" and coded as one value', () => {
  const target = `/rest/v1/lists/${ids.customers}/leads/ismember.json`;
  const { result } = client().get(target, { id: `${ids.ada}&id=${ids.ben}` }).body;
  expect(result.map(({ status }: { status: string }) => status)).toEqual(['memberof', 'notmemberof']);
});

test('an error has a code that is a text, and a message: clients read both', () => {
  const { errors } = client().get('/rest/v1/campaigns/1.json').body;
  expect(errors).toEqual([{ code: '1013', message: 'Campaign not found' }]);
});

test('a client that pages assets until the result is missing comes to an end', () => {
  const one = client();
  let offset = 0;
  for (; offset < 100; offset += 3) {
    const { body } = one.get('/rest/asset/v1/smartCampaigns.json', {
      offset: String(offset),
      maxReturn: '3',
    });
    if (!body.result) break;
  }
  expect(offset).toBe(9);
});

test('ids as digits in a text', () => {
  const one = client();
  const body = { input: { leads: [{ id: String(ids.ada) }] } };
  expect(one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, body).body.success).toBe(true);
  expect(fieldOf(one, 'Ada', 'Person Source')).toBe('stored');
});
