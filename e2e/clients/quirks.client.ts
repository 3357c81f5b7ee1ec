import client, { type Said } from 'marketo-rest-api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { valuesOf } from './exchange.ts';
import { type Answer, type Instance, instanceOf } from './instance.ts';
import { type NodeMarketoRest, nodeMarketoRest } from './nodeMarketoRest.ts';
import { type Served, serve } from './served.ts';

// What clients write that is odd, by the number in our notes on them: through the client that does it, or as the bytes of one
// that does not run on Node (marketorestpython).

const WINDOW = 20_000;
const HOUR = 3_600_000;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_UTF8 = { 'content-type': 'application/json; charset=utf-8' };

let served: Served;
let instance: Instance;
let marketo: NodeMarketoRest;

beforeAll(async () => {
  served = await serve();
  instance = await instanceOf(served);
  marketo = nodeMarketoRest('node-marketo-rest', served);
});
beforeEach(async () => await served.pass(WINDOW));
afterAll(async () => await served?.end());

const last = () => {
  const exchange = served.calls().at(-1);
  if (!exchange) throw new Error('no call was seen');
  return exchange;
};
const idsOf = ({ result }: Answer): number[] => result.map(({ id }: { id: number }) => id);
const post = (path: string, body = '', headers = FORM) =>
  instance.call({ method: 'POST', path, headers, body });

test('quirk 1: node-marketo-rest puts the filters of a GET into a body: they are lost, and the call works', async () => {
  const all = await marketo.campaign.getCampaigns();
  const some = await marketo.campaign.getCampaigns({ name: 'Invite' });
  expect(last()).toMatchObject({ method: 'GET', body: expect.stringContaining('name=Invite') });
  expect(idsOf(some)).toEqual(idsOf(all));
  expect(idsOf(all).length).toBeGreaterThan(1);
});

describe('quirk 2: a GET is sent as a POST', () => {
  test('by node-marketo-rest with _method=GET in a form', async () => {
    const { result } = await marketo.list.find({ name: ['Guests'] });
    expect(last()).toMatchObject({ method: 'POST', body: 'name=Guests&_method=GET' });
    expect(result).toMatchObject([{ name: 'Guests' }]);
  });

  test('also to an address that the sandbox does not have, which is told as it would be to a GET', async () => {
    await expect(marketo.smartList.byId(5)).rejects.toMatchObject({ errors: [{ code: '610' }] });
    expect(last()).toMatchObject({ method: 'POST', body: '_method=GET' });
  });

  test('by marketorestpython with _method=GET in the address, and repeated names in a form', async () => {
    const ids = [
      await instance.idOf('campaigns', 'Event.Invite'),
      await instance.idOf('campaigns', 'Event.Later'),
    ];
    const answer = await post('/rest/v1/campaigns.json?_method=GET', ids.map((id) => `id=${id}`).join('&'));
    expect(idsOf(answer).toSorted()).toEqual(ids.toSorted());
  });
});

describe('quirk 3: _method where it means nothing', () => {
  test('beside the input of a request', async () => {
    const invite = await instance.idOf('campaigns', 'Event.Invite');
    await marketo.campaign.request(invite, [{ id: await instance.idOf('people', 'Ada') }]);
    expect(JSON.parse(last().body)).toMatchObject({ _method: 'POST' });
    expect(await instance.fields('ada@example.com', 'leadStatus')).toEqual({ leadStatus: 'stored' });
  });

  test('in the query of a GET', async () => {
    const answer = await marketo.campaign.getSmartCampaigns({ maxReturn: 2 });
    expect(last()).toMatchObject({ method: 'GET', target: expect.stringContaining('_method=GET') });
    expect(idsOf(answer)).toHaveLength(2);
  });
});

describe('quirk 4: a POST with nothing in its body', () => {
  test.each(['', '{}'])('schedule with "%s" as JSON runs the campaign after five minutes', async (body) => {
    const everybody = await instance.idOf('campaigns', 'Shared.Everybody');
    await marketo.lead.createOrUpdate([{ email: 'ada@example.com', leadSource: 'before' }]);
    const answer = await post(`/rest/v1/campaigns/${everybody}/schedule.json`, body, JSON_UTF8);
    expect(answer).toMatchObject({ success: true, result: [{ id: everybody }] });
    expect(await instance.fields('ada@example.com', 'leadSource')).toEqual({ leadSource: 'before' });
    await instance.later('5 minutes');
    expect(await instance.fields('ada@example.com', 'leadSource')).toEqual({ leadSource: 'of the child' });
  });

  test('activate as JSON without a body: the campaign is active', async () => {
    const asleep = await instance.idOf('campaigns', 'Event.Asleep');
    const path = `/rest/asset/v1/smartCampaign/${asleep}`;
    expect(idsOf(await post(`${path}/activate.json`, '', JSON_UTF8))).toEqual([asleep]);
    expect((await instance.call({ path: `${path}.json` })).result[0].isActive).toBe(true);
  });

  test('a token is deleted with all that is said in the query', async () => {
    const spring = await instance.idOf('programs', 'Shared');
    const path = `/rest/asset/v1/folder/${spring}/tokens`;
    await post(`${path}.json`, 'name=Brief&type=text&value=x&folderType=Program');
    expect(idsOf(await post(`${path}/delete.json?name=Brief&type=text&folderType=Program`))).toEqual([
      spring,
    ]);
    const { result } = await instance.call({ path: `${path}.json?folderType=Program` });
    expect(result[0].tokens.map(({ name }: { name: string }) => name)).toEqual(['Message']);
  });
});

test('quirk 5: True with a capital letter makes an executable campaign, and shows the rules of a smart list', async () => {
  const event = await instance.idOf('programs', 'Event');
  const body = new URLSearchParams({
    name: 'Made by Python',
    folder: JSON.stringify({ id: event, type: 'Program' }),
    isExecutable: 'True',
  });
  const [id] = idsOf(await post('/rest/asset/v1/smartCampaigns.json', body.toString()));
  const { result } = await instance.call({ path: '/sandbox/v1/instance.json' });
  expect(result[0].campaigns).toContainEqual(expect.objectContaining({ id, kind: 'executable' }));
  const list = `/rest/asset/v1/smartCampaign/${id}/smartList.json?includeRules=`;
  expect((await instance.call({ path: `${list}True` })).result[0]).toHaveProperty('rules');
});

test('quirk 6: marketo-rest-api sends its token twice, and an address that is not percent-coded', async () => {
  const { clientId, clientSecret, address } = served;
  const invite = await instance.idOf('campaigns', 'Event.Invite');
  const options = { clientId, clientSecret, restEndpoint: `${address}/`, lists: {}, campaigns: { invite } };
  await new Promise((resolve) => client.init(options, resolve));
  const told = await new Promise<Said>((resolve) =>
    client.sendEmail({ email: 'ada@example.com', campaign: 'invite' }, resolve),
  );
  expect(told.success).toBe(true);
  const [asked, requested] = served.calls().slice(-2);
  expect(asked?.target).toContain('filterValues=ada@example.com');
  for (const { target, headers } of [asked, requested].filter((one) => one !== undefined)) {
    const [, token] = /[?&]access_token=([^&]+)/.exec(target) ?? [];
    expect(headers['authorization']).toBe(`Bearer ${token}`);
  }
});

test('quirk 7: several values by repeated names, and by commas', async () => {
  const [ada, ben] = [await instance.idOf('people', 'Ada'), await instance.idOf('people', 'Ben')];
  const invite = await instance.idOf('campaigns', 'Event.Invite');
  const since = (await marketo.lead.getPageToken('2026-01-01T00:00:00Z')).nextPageToken;
  await marketo.campaign.request(invite, [{ id: ada }, { id: ben }]);
  const found = async (query: string): Promise<number[]> => {
    const path = `/rest/v1/activities.json?nextPageToken=${since}&activityTypeIds=47&${query}`;
    const { result } = await instance.call({ path });
    return result.map(({ leadId }: { leadId: number }) => leadId);
  };
  const both = await found(`leadIds=${ada},${ben}`);
  expect(both).toEqual(expect.arrayContaining([ada, ben]));
  expect(await found(`leadIds=${ada}&leadIds=${ben}`)).toEqual(both);
});

describe('quirk 8: pages', () => {
  test('a stream of activities ends at a page without any', async () => {
    const emails = ['a@example.com', 'b@example.com', 'c@example.com'];
    const ids = idsOf(await marketo.lead.createOrUpdate(emails.map((email) => ({ email }))));
    const since = (await marketo.lead.getPageToken('2026-01-01T00:00:00Z')).nextPageToken;
    const args = [ids, [12], since, { batchSize: 1 }];
    const seen: number[] = [];
    for await (const { leadId } of marketo.streamify('lead', 'getActivities', args)) seen.push(leadId);
    expect(seen).toEqual(ids);
    expect(JSON.parse(last().answer)).toMatchObject({ success: true, moreResult: false });
  });

  test('a stream of assets ends where the result is missing', async () => {
    const seen: number[] = [];
    const stream = marketo.streamify('campaign', 'getSmartCampaigns', [{ maxReturn: 3 }]);
    for await (const { id } of stream) seen.push(id);
    expect(seen.toSorted()).toEqual(idsOf(await marketo.campaign.getCampaigns()).toSorted());
    const end = served.calls().at(-2);
    expect(JSON.parse(end?.answer ?? '{}')).toEqual({
      success: true,
      errors: [],
      requestId: expect.any(String),
      warnings: ['No assets found for the given search criteria.'],
    });
  });

  test('a call with an expired token is tried again with a new one, by then without its content type', async () => {
    const guests = await instance.idOf('lists', 'Customers');
    await marketo.list.getLeads(guests);
    await served.pass(HOUR);
    const { result } = await marketo.list.getLeads(guests);
    expect(result).toMatchObject([{ email: 'ada@example.com' }]);
    const [first, , second] = served.calls().slice(-3);
    expect(first && valuesOf(first).get('_method')).toBe('GET');
    expect(first?.answer).toContain('"code":"602"');
    expect([second?.headers['content-type'], second?.body]).toEqual([undefined, first?.body]);
  });
});

test('quirk 9: node-marketo-rest asks for bulk exports at /rest/../bulk, where the sandbox has nothing', async () => {
  const call = marketo.bulkLeadExtract.create(['email'], { createdAt: {} });
  await expect(call).rejects.toMatchObject({ errors: [{ code: '610' }] });
  expect(last().target).toBe('/rest/../bulk/v1/leads/export/create.json');
});

test('all were answered as the OpenAPI document says', () => {
  expect(served.calls().length).toBeGreaterThan(20);
  expect(served.misfits()).toEqual([]);
});
