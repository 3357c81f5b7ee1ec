import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Instance, instanceOf } from './instance.ts';
import { type NodeMarketoRest, nodeMarketoRest, PACKAGES } from './nodeMarketoRest.ts';
import { type Served, serve } from './served.ts';

const WINDOW = 20_000;
const HOUR = 3_600_000;
const MESSAGE = '{{my.Message}}';

describe.each(PACKAGES)('%s', (name) => {
  let served: Served;
  let instance: Instance;
  let client: NodeMarketoRest;

  beforeAll(async () => {
    served = await serve();
    instance = await instanceOf(served);
    client = nodeMarketoRest(name, served);
  });
  beforeEach(async () => await served.pass(WINDOW));
  afterAll(async () => await served?.end());

  const people = (...emails: readonly string[]) =>
    client.lead.createOrUpdate(emails.map((email) => ({ email })));

  test('has a token, and is told of wrong credentials', async () => {
    expect(await client.getOAuthToken()).toMatchObject({
      token_type: 'bearer',
      scope: 'api-user@example.com',
    });
    const stranger = nodeMarketoRest(name, { ...served, clientSecret: 'wrong' });
    await expect(stranger.lead.byId(1)).rejects.toThrow(
      'Authentication (invalid_client): Bad client credentials',
    );
  });

  test('creates people, updates them and finds them: the log has both', async () => {
    const email = 'new@example.com';
    const created = await client.lead.createOrUpdate([{ email, firstName: 'New' }], { lookupField: 'email' });
    const [{ id, status }] = created.result;
    expect(status).toBe('created');
    const updated = await client.lead.createOrUpdate([{ email, leadSource: 'Fair' }]);
    expect(updated.result).toEqual([{ id, status: 'updated' }]);
    expect(
      (await client.lead.find('email', [email], { fields: ['firstName', 'leadSource'] })).result,
    ).toEqual([{ id, firstName: 'New', leadSource: 'Fair' }]);
    expect((await client.lead.byId(id)).result).toMatchObject([{ id, email }]);
    expect(await instance.activities(email, 12, 13)).toEqual(['12 ', '13 Person Source']);
  });

  test('lists campaigns and smart campaigns, page by page', async () => {
    const { result } = await client.campaign.getCampaigns();
    const invite = await instance.idOf('campaigns', 'Event.Invite');
    expect(result.find(({ id }: { id: number }) => id === invite)).toMatchObject({
      name: 'Invite',
      type: 'trigger',
      programName: 'Event',
      active: true,
    });
    const seen: string[] = [];
    let page = await client.campaign.getSmartCampaigns({ maxReturn: 3 });
    while (page.result) {
      seen.push(...page.result.map((one: { name: string }) => one.name));
      page = await page.nextPage();
    }
    expect(seen.toSorted()).toEqual(result.map((one: { name: string }) => one.name).toSorted());
  });

  test('requests a campaign with a token: the executable with True has it, the one with False not', async () => {
    const email = 'asked@example.com';
    const [{ id }] = (await people(email)).result;
    const invite = await instance.idOf('campaigns', 'Event.Invite');
    const tokens = [{ name: MESSAGE, value: `from ${name}` }];
    const answer = await client.campaign.request(invite, [{ id }], tokens);
    expect(answer).toMatchObject({ success: true, result: [{ id: invite }] });
    expect(await instance.fields(email, 'leadSource', 'leadStatus', 'lifecycleStage')).toEqual({
      leadSource: `from ${name}`,
      leadStatus: `from ${name}`,
      lifecycleStage: 'of the child',
    });
    const without = await people('without@example.com');
    await client.campaign.request(invite, [{ id: without.result[0].id }]);
    expect(await instance.fields('without@example.com', 'leadStatus')).toEqual({ leadStatus: 'stored' });
  });

  test.each([
    [
      'an unknown campaign',
      () => client.campaign.request(1, [{ id: 1_000_001 }]),
      '1013',
      'Campaign not found',
    ],
    [
      'an unknown person',
      async () =>
        await client.campaign.request(await instance.idOf('campaigns', 'Event.Invite'), [{ id: 5 }]),
      '1004',
      'Lead [5] not found',
    ],
    [
      'an executable campaign',
      async () =>
        await client.campaign.request(await instance.idOf('campaigns', 'Shared.Stamp'), [{ id: 1_000_001 }]),
      '1003',
      'Invalid data',
    ],
    ['a person by an unknown id', () => client.lead.byId(5), '1004', 'Lead'],
    ['an unknown list', () => client.list.getLeads(5), '1013', 'List'],
  ])('is told of %s, and nothing happens', async (_what, call, code, message) => {
    const before = await instance.activities('ada@example.com', 12, 13, 24, 25, 47);
    await expect(call()).rejects.toMatchObject({
      name: 'HttpError',
      code: 200,
      message: expect.stringContaining(message),
      errors: [{ code }],
    });
    expect(await instance.activities('ada@example.com', 12, 13, 24, 25, 47)).toEqual(before);
  });

  test('finds a static list, fills it, asks who is on it and empties it: the log has both', async () => {
    const guests = await instance.idOf('lists', 'Guests');
    expect((await client.list.find({ name: ['Guests'] })).result).toMatchObject([{ id: guests }]);
    const { result } = await people('one@example.com', 'two@example.com');
    const ids: number[] = result.map(({ id }: { id: number }) => id);
    expect((await client.list.addLeadsToList(guests, ids)).result).toEqual(
      ids.map((id) => ({ id, status: 'added' })),
    );
    await client.list.addEmailsToList(['three@example.com'], guests);
    const listed = (await client.list.getLeads(guests)).result;
    expect(listed.map(({ email }: { email: string }) => email)).toEqual([
      'one@example.com',
      'two@example.com',
      'three@example.com',
    ]);
    await client.list.removeLeadsFromList(guests, ids);
    const all: number[] = listed.map(({ id }: { id: number }) => id);
    const members = (await client.list.isMember(guests, all)).result;
    expect(members.map(({ status }: { status: string }) => status)).toEqual([
      'notmemberof',
      'notmemberof',
      'memberof',
    ]);
    expect(await instance.activities('one@example.com', 24, 25)).toEqual(['24 Guests', '25 Guests']);
  });

  test('reads types, activities and changes of fields from a paging token on', async () => {
    const email = 'watched@example.com';
    const [{ id }] = (await people(email)).result;
    const { nextPageToken } = await client.lead.getPageToken('2026-01-01T00:00:00Z');
    const later = await instance.idOf('campaigns', 'Event.Later');
    await client.campaign.request(later, [{ id }]);
    await instance.later('1 hour');
    const types = (await client.activities.getActivityTypes()).result;
    const typeOf = (wanted: string): number =>
      types.find((one: { name: string }) => one.name === wanted)?.id ?? 0;
    const wanted = [typeOf('Request Campaign'), typeOf('Change Score')];
    expect(wanted).toEqual([47, 22]);
    const page = await client.lead.getActivities([id], wanted, nextPageToken, { batchSize: 1 });
    expect(page).toMatchObject({ moreResult: true, result: [{ leadId: id, activityTypeId: 47 }] });
    expect(await page.nextPage()).toMatchObject({
      result: [{ activityTypeId: 22, primaryAttributeValue: 'Person Score' }],
    });
    await client.lead.createOrUpdate([{ email, country: 'Austria' }]);
    const changes = await client.lead.getChanges(nextPageToken, { fields: ['country'] });
    const own = changes.result.filter(({ leadId }: { leadId: number }) => leadId === id);
    expect(own.at(-1).fields).toMatchObject([{ name: 'country', newValue: 'Austria' }]);
  });

  test('takes a new token when its own has expired, and comes again after a limit', async () => {
    const [{ id }] = (await people('patient@example.com')).result;
    await served.pass(HOUR);
    expect((await client.lead.byId(id)).result).toMatchObject([{ id }]);
    const answers = served.calls().slice(-3);
    expect(
      answers.map(({ target, answer }) => [target.split('?')[0], /"code":"(\d+)"/.exec(answer)?.[1]]),
    ).toEqual([
      [`/rest/v1/lead/${id}.json`, '602'],
      ['/identity/oauth/token', undefined],
      [`/rest/v1/lead/${id}.json`, undefined],
    ]);
    for (let n = 0; n < 99; n++) await client.lead.byId(id);
    const last = client.lead.byId(id);
    await expect.poll(() => served.calls().at(-1)?.answer, { timeout: 30_000 }).toContain('606');
    await served.pass(WINDOW);
    expect((await last).result).toMatchObject([{ id }]);
  });

  test('has been answered as the OpenAPI document says', () => {
    expect(served.calls().length).toBeGreaterThan(50);
    expect(served.misfits()).toEqual([]);
  });
});
