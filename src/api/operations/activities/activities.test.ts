import { expect, test } from 'vitest';
import { type Client, client } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';

const LIST = '/rest/v1/activities.json';

function requested(): Client {
  const one = client();
  const leads = [{ id: ids.ada }, { id: ids.ben }];
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads } });
  return one;
}

const tokenOf = (one: Client, since = '2026-03-01T00:00:00Z'): string =>
  one.get('/rest/v1/activities/pagingtoken.json', { sinceDatetime: since }).body.nextPageToken;

test('[11.1] [11.4] types have ids; those that no source gives are the sandbox’s own', () => {
  const { result } = client().get('/rest/v1/activities/types.json').body;
  const named = (name: string) => result.find((one: { name: string }) => one.name === name);
  expect(named('Request Campaign')).toMatchObject({ id: 47, primaryAttribute: { name: 'Campaign' } });
  expect(named('Execute Campaign').id).toBeGreaterThan(90_000);
  expect(new Set(result.map(({ id }: { id: number }) => id)).size).toBe(result.length);
});

test('[11.5] [3.7] entries of some types and people', () => {
  const one = requested();
  const { body } = one.get(LIST, {
    nextPageToken: tokenOf(one),
    activityTypeIds: '47',
    leadIds: String(ids.ben),
  });
  expect(body).toMatchObject({ success: true, moreResult: false, nextPageToken: expect.any(String) });
  expect(body.result).toEqual([
    {
      id: expect.any(Number),
      marketoGUID: expect.any(String),
      leadId: ids.ben,
      activityDate: '2026-03-02T09:00:00Z',
      activityTypeId: 47,
      primaryAttributeValueId: ids.invite,
      primaryAttributeValue: 'Event.Invite',
      attributes: [
        { name: 'Campaign ID', value: ids.invite },
        { name: 'Source', value: 'Web Service API' },
      ],
    },
  ]);
});

test('[11.6] pages: a client that goes on until moreResult is false sees each entry once, and later ones with the last token', () => {
  const one = requested();
  const seen: number[] = [];
  let token = tokenOf(one);
  for (let more = true; more; ) {
    const { body } = one.get(LIST, { nextPageToken: token, activityTypeIds: '13,47', batchSize: '3' });
    seen.push(...body.result.map(({ id }: { id: number }) => id));
    more = body.moreResult;
    token = body.nextPageToken;
  }
  expect(seen).toHaveLength(8);
  expect(new Set(seen).size).toBe(8);
  const after = () => one.get(LIST, { nextPageToken: token, activityTypeIds: '13,47' }).body.result;
  expect(after()).toEqual([]);
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  expect(after().map(({ activityTypeId }: { activityTypeId: number }) => activityTypeId)).toContain(47);
});

test('[11.6] the time since when, a list, and the assets of one type', () => {
  const one = requested();
  const found = (values: Readonly<Record<string, string>>, since?: string) =>
    one.get(LIST, { nextPageToken: tokenOf(one, since), activityTypeIds: '47', ...values }).body.result
      .length;
  expect(found({}, '2026-03-02T09:00:01Z')).toBe(0);
  expect(found({ listId: String(ids.customers) })).toBe(1);
  expect(found({ listId: String(ids.customers), leadIds: String(ids.ben) })).toBe(0);
  expect(found({ assetIds: String(ids.invite) })).toBe(2);
  expect(found({ assetIds: '7' })).toBe(0);
});

test('[11.6] changes of fields', () => {
  const one = requested();
  const values = { nextPageToken: tokenOf(one), fields: 'leadStatus' };
  const { body } = one.get('/rest/v1/activities/leadchanges.json', values);
  expect(body.result).toHaveLength(2);
  expect(body.result[0]).toMatchObject({
    leadId: ids.ada,
    activityTypeId: 13,
    campaignId: ids.stamp,
    fields: [{ name: 'leadStatus', newValue: 'stored' }],
  });
  expect(one.get('/rest/v1/activities/leadchanges.json', { ...values, fields: 'nope' }).code).toBe('1006');
  expect(
    one.get('/rest/v1/activities/deletedleads.json', { nextPageToken: values.nextPageToken }).body.result,
  ).toEqual([]);
});

test.each<[Readonly<Record<string, string>>, string]>([
  [{ activityTypeIds: '47' }, '1002'],
  [{ nextPageToken: 'nonsense', activityTypeIds: '47' }, '1003'],
  [{ nextPageToken: 'ME5DAOQ', activityTypeIds: '47' }, '1003'],
  [{ nextPageToken: 'TOKEN' }, '1002'],
  [{ nextPageToken: 'TOKEN', activityTypeIds: '1,2,3,4,5,6,7,8,9,10,11' }, '1003'],
  [{ nextPageToken: 'TOKEN', activityTypeIds: 'x' }, '1001'],
  [{ nextPageToken: 'TOKEN', activityTypeIds: '47', leadIds: Array(31).fill('1').join(',') }, '1003'],
  [{ nextPageToken: 'TOKEN', activityTypeIds: '47', listId: '7' }, '1013'],
  [{ nextPageToken: 'TOKEN', activityTypeIds: '13,47', assetIds: '7' }, '1003'],
])('%j is refused with %s', (values, code) => {
  const one = client();
  const token = values['nextPageToken'] === 'TOKEN' ? { nextPageToken: tokenOf(one) } : {};
  expect(one.get(LIST, { ...values, ...token }).code).toBe(code);
});

test('a time that is none gives no token', () => {
  expect(client().get('/rest/v1/activities/pagingtoken.json', { sinceDatetime: 'now' }).code).toBe('1001');
  expect(client().get('/rest/v1/activities/pagingtoken.json').code).toBe('1002');
});
