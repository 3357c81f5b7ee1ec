import { describe, expect, test } from 'vitest';
import { client, fieldOf } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';
import { runOf } from '../../sandbox/run.ts';

const asset = (id: number, rest = '') => `/rest/asset/v1/smartCampaign/${id}${rest}.json`;
const BROWSE = '/rest/asset/v1/smartCampaigns.json';
const NOTHING = {
  success: true,
  errors: [],
  requestId: expect.any(String),
  warnings: ['No assets found for the given search criteria.'],
};

test('[12.14] [12.15] a campaign by id and by name is the same record', () => {
  const one = client();
  const { body } = one.get(asset(ids.invite));
  expect(body.result[0]).toMatchObject({
    id: 3712,
    name: 'Invite',
    createdAt: '2026-03-02T09:00:00Z+0000',
    folder: { id: 1500, type: 'Program' },
    status: 'Requested',
    type: 'trigger',
    isActive: true,
    isRequestable: true,
    qualificationRuleType: 'any',
    computedUrl: expect.stringMatching(/#SC3712A1$/),
  });
  expect(one.get('/rest/asset/v1/smartCampaign/byName.json', { name: 'Invite' }).body.result).toEqual(
    body.result,
  );
});

test('[9.6] the qualification rule', () => {
  const one = client();
  expect(one.get(asset(ids.asleep)).body.result[0]).toMatchObject({
    qualificationRuleType: 'interval',
    qualificationRuleInterval: 3,
    qualificationRuleUnit: 'day',
  });
  expect(one.get(asset(ids.flowOnly)).body.result[0].qualificationRuleType).toBe('once');
});

test('what is not found is a warning, and no result', () => {
  const one = client();
  expect(one.get(asset(1)).body).toEqual(NOTHING);
  expect(one.get(asset(1, '/smartList')).body).toEqual(NOTHING);
  expect(one.get('/rest/asset/v1/smartCampaign/byName.json', { name: 'Nobody' }).body).toEqual(NOTHING);
  expect(one.get(BROWSE, { offset: '100' }).body).toEqual(NOTHING);
  expect(one.get('/rest/asset/v1/smartCampaign/byName.json').code).toBe('701');
});

describe('[12.14] browsing', () => {
  const namesOf = (values: Readonly<Record<string, string>>) =>
    (client().get(BROWSE, values).body.result ?? []).map(({ id }: { id: number }) => id);

  test.each<[Readonly<Record<string, string>>, readonly number[]]>([
    [{}, [2001, 2002, 2003, 2004, 2005, 2006, 3712]],
    [{ maxReturn: '2', offset: '1' }, [2002, 2003]],
    [{ maxReturn: '0' }, [2001]],
    [{ isActive: 'true' }, [2002, 2003, 3712]],
    [{ isActive: 'False' }, [2001, 2004, 2005, 2006]],
    [{ folder: '{"id":1500,"type":"Program"}', isActive: 'false' }, [2001]],
    [{ folder: '{"id":500,"type":"Folder"}' }, [2001, 2002, 2003, 3712]],
    [{ folder: '{"id":1,"type":"Folder"}', offset: '6' }, [3712]],
    [{ folder: '{"id":77,"type":"Folder"}' }, []],
    [{ earliestUpdatedAt: '2026-03-02T09:00:00Z', maxReturn: '1' }, [2001]],
    [{ latestUpdatedAt: '2026-03-02T08:59:59Z' }, []],
  ])('%j gives %j', (values, found) => {
    expect(namesOf(values)).toEqual(found);
  });

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ earliestUpdatedAt: '2026-03-02T09:00:00.000Z' }, '704'],
    [{ latestUpdatedAt: 'yesterday' }, '704'],
    [{ earliestUpdatedAt: '2026-03-02T09:00:00Z', latestUpdatedAt: '2026-03-01T09:00:00Z' }, '709'],
    [{ offset: 'x' }, '1001'],
    [{ isActive: '2' }, '1001'],
  ])('%j is refused with %s', (values, code) => {
    expect(client().get(BROWSE, values).code).toBe(code);
  });
});

test('[1.20] [1.21] activating and deactivating', () => {
  const one = client();
  expect(one.form(asset(ids.asleep, '/activate')).body.result).toEqual([{ id: ids.asleep }]);
  expect(one.get(asset(ids.asleep)).body.result[0]).toMatchObject({ status: 'Active', isActive: true });
  expect(one.form(asset(ids.asleep, '/activate')).code).toBe('709');
  one.json(`/rest/v1/lists/${ids.customers}/leads.json`, { input: [{ id: ids.ben }] });
  expect(fieldOf(one, 'Ben', 'Person Score')).toBe(5);
  one.form(asset(ids.asleep, '/deactivate'));
  one.json(`/rest/v1/lists/${ids.guests}/leads.json`, { input: [{ id: ids.ada }] });
  expect(fieldOf(one, 'Ada', 'Person Score')).toBe(undefined);
});

test.each([
  ['an executable', ids.stamp, /never activated/],
  ['a batch campaign', ids.everybody, /no trigger/],
  ['an active one', ids.invite, /active already/],
])('[1.20] %s is not activated', (_what, id, message) => {
  const one = client();
  const before = one.state().sandbox;
  const reply = one.form(asset(id, '/activate'));
  expect(reply.code).toBe('709');
  expect(reply.body.errors[0].message).toMatch(message);
  expect(one.state().sandbox).toBe(before);
});

test('[12.16] an update by form and by JSON; references go along with a new name', () => {
  const one = client();
  one.form('/sandbox/v1/time.json', { by: '1 day' });
  const renamed = one.form(asset(ids.stamp), { name: 'Write the message' }).body.result[0];
  expect(renamed).toMatchObject({ name: 'Write the message', updatedAt: '2026-03-03T09:00:00Z+0000' });
  expect(renamed.createdAt).toBe('2026-03-02T09:00:00Z+0000');
  const described = one.json(asset(ids.stamp), { description: 'x', folder: { id: 1, type: 'Folder' } });
  expect(described.body.result[0]).toMatchObject({ name: 'Write the message', description: 'x' });
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  expect(fieldOf(one, 'Ada', 'Person Status')).toBe('stored');
  expect(one.form(asset(ids.stamp), { name: 'Stage' }).code).toBe('709');
  expect(one.form(asset(1), { name: 'x' }).code).toBe('702');
});

test('what has been is found under the new name of a campaign, and of its program', () => {
  const one = client();
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  one.form(asset(ids.invite), { name: 'Ask' });
  one.form('/rest/asset/v1/program/1500.json', { name: 'Party' });
  const { program, run } = runOf(one.state().sandbox);
  const known = new Set([null, ...program.campaigns.map(({ ref }) => ref)]);
  expect(run.events.filter(({ campaign }) => !known.has(campaign))).toEqual([]);
  expect(run.events.map(({ campaign }) => campaign)).toContain('Party.Ask');
  const since = one.get('/rest/v1/activities/pagingtoken.json', { sinceDatetime: '2026-01-01' }).body
    .nextPageToken;
  const query = { nextPageToken: since, activityTypeIds: '47' };
  expect(one.get('/rest/v1/activities.json', query).body.result).toMatchObject([
    { primaryAttributeValueId: ids.invite, primaryAttributeValue: 'Party.Ask' },
  ]);
});

test('[1.23] [2.25] deleting: not what is active or in use, and then for good', () => {
  const one = client();
  expect(one.form(asset(ids.invite, '/delete')).body.errors[0].message).toMatch(/is active/);
  expect(one.form(asset(ids.stamp, '/delete')).body.errors[0].message).toMatch(/in use in Event.Invite/);
  expect(one.form(asset(ids.everybody, '/delete')).body.result).toEqual([{ id: ids.everybody }]);
  expect(one.get(asset(ids.everybody)).body).toEqual(NOTHING);
  expect(one.form(asset(ids.everybody, '/delete')).code).toBe('702');
  expect(one.json(`/rest/v1/campaigns/${ids.everybody}/schedule.json`, {}).code).toBe('1013');
  const folder = JSON.stringify({ id: ids.shared, type: 'Program' });
  expect(one.form(BROWSE, { name: 'Everybody', folder }).body.result[0].name).toBe('Everybody');
});

test('[12.19] the smart list, with rules only if they are asked for', () => {
  const one = client();
  const [plain] = one.get(asset(ids.everybody, '/smartList')).body.result;
  expect(plain).not.toHaveProperty('rules');
  const [full] = one.get(asset(ids.everybody, '/smartList'), { includeRules: 'True' }).body.result;
  expect(full.rules).toMatchObject({
    filterMatchType: 'all',
    triggers: [],
    filters: [
      {
        name: 'Country',
        ruleType: 'Person Attribute',
        operator: 'is',
        conditions: [{ values: ['Austria'], isPrimary: true }],
      },
    ],
  });
  const [trigger] = one.get(asset(ids.invite, '/smartList'), { includeRules: 'true' }).body.result;
  expect(trigger.rules.triggers).toEqual(['Campaign is Requested']);
});

test('[12.12] [12.23] the older calls know the same campaigns', () => {
  const one = client();
  const triggerable = one.get('/rest/v1/campaigns.json', { isTriggerable: 'true' }).body.result;
  expect(triggerable.map(({ id }: { id: number }) => id)).toEqual([ids.later, ids.invite]);
  const [first] = one.get('/rest/v1/campaigns.json', { name: 'Invite', programName: 'Event' }).body.result;
  expect(first).toMatchObject({ id: 3712, type: 'trigger', programName: 'Event', active: true });
  expect(one.get('/rest/v1/campaigns/3712.json').body.result).toEqual([first]);
  expect(one.get('/rest/v1/campaigns/1.json').code).toBe('1013');
  expect(one.get('/rest/v1/campaigns.json', { id: '1' }).body.result).toEqual([]);
});
