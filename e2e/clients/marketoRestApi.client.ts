import client, { type Call, type Said } from 'marketo-rest-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Instance, instanceOf } from './instance.ts';
import { type Served, serve } from './served.ts';

describe('marketo-rest-api', () => {
  let served: Served;
  let instance: Instance;
  let initial: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    served = await serve();
    instance = await instanceOf(served);
    initial = {
      clientId: served.clientId,
      clientSecret: served.clientSecret,
      restEndpoint: `${served.address}/`,
      lists: { guests: await instance.idOf('lists', 'Guests') },
      campaigns: {
        invite: await instance.idOf('campaigns', 'Event.Invite'),
        everybody: await instance.idOf('campaigns', 'Shared.Everybody'),
        stamp: await instance.idOf('campaigns', 'Shared.Stamp'),
      },
    };
    expect(await said(client.init, initial)).toMatchObject({ success: true });
  });
  afterAll(async () => await served?.end());

  const said = (call: Call, options: Readonly<Record<string, unknown>>): Promise<Said> =>
    new Promise((resolve) => call(options, resolve));
  const message = [{ name: '{{my.Message}}', value: 'from a client' }];

  test('has a token, and is told of wrong credentials', async () => {
    const { success, token } = await said(client.init, initial);
    expect([success, token]).toEqual([true, expect.stringMatching(/^[0-9a-f-]{36}:int$/)]);
    const refused = await said(client.init, { ...initial, clientSecret: 'wrong' });
    expect(refused).toMatchObject({ success: false, message: 'Marketo authentication failed.' });
    await said(client.init, initial);
  });

  test('adds a person to a list, and updates it: the log has both', async () => {
    const options = { process: 'add', list: 'guests', email: 'new@example.com', input: { firstName: 'New' } };
    expect((await said(client.syncLead, options)).success).toBe(true);
    const again = { ...options, process: 'update', input: { leadSource: 'Fair' } };
    const { success, leadId } = await said(client.syncLead, again);
    expect([success, typeof leadId]).toEqual([true, 'number']);
    expect(await instance.fields('new@example.com', 'firstName', 'leadSource')).toEqual({
      firstName: 'New',
      leadSource: 'Fair',
    });
    expect(await instance.activities('new@example.com', 12, 13, 24)).toEqual([
      '12 ',
      '24 Guests',
      '13 Person Source',
    ]);
  });

  test('requests a campaign with a token: the executable with True has it, the one with False not', async () => {
    const options = { email: 'ada@example.com', campaign: 'invite', tokens: message };
    expect(await said(client.sendEmail, options)).toEqual({
      success: true,
      message: '"invite" email has been sent to ada@example.com.',
    });
    expect(await instance.fields('ada@example.com', 'leadStatus', 'lifecycleStage')).toEqual({
      leadStatus: 'from a client',
      lifecycleStage: 'of the child',
    });
  });

  test('schedules a batch campaign: it runs when its time has come, for those who qualify', async () => {
    const input = { runAt: '2026-03-02T10:00:00Z', tokens: [{ name: '{{my.Message}}', value: 'at ten' }] };
    const answer = await said(client.scheduleCampaign, { campaign: 'everybody', input });
    expect(answer).toMatchObject({ success: true, message: expect.stringContaining('Request Id is ') });
    await instance.later('59 minutes');
    expect((await instance.fields('ada@example.com', 'leadSource')).leadSource).not.toBe('at ten');
    await instance.later('1 minute');
    expect(await instance.fields('ada@example.com', 'leadSource')).toEqual({ leadSource: 'at ten' });
    expect(await instance.fields('a+b@example.com', 'leadSource')).toEqual({ leadSource: null });
  });

  test('is told that an executable is not scheduled, in our words', async () => {
    const answer = await said(client.scheduleCampaign, { campaign: 'stamp', input: {} });
    expect(answer).toMatchObject({ success: false, error: expect.stringMatching(/^Invalid data/) });
    expect(await instance.activities('a+b@example.com', 13)).toEqual([]);
  });

  test('is told that a campaign is not requested for nobody', async () => {
    const options = { email: 'nobody@example.com', campaign: 'invite', tokens: message };
    expect((await said(client.sendEmail, options)).success).toBe(false);
  });

  test('cannot remove a person, which the sandbox does not do: the person stays', async () => {
    const answer = await said(client.syncLead, {
      process: 'remove',
      list: 'guests',
      email: 'new@example.com',
    });
    expect(answer.success).toBe(false);
    expect(answer.body).toMatchObject({ errors: [{ code: '605' }] });
    expect(await instance.fields('new@example.com', 'firstName')).toEqual({ firstName: 'New' });
  });

  test('has been answered as the OpenAPI document says', () => {
    expect(served.calls().length).toBeGreaterThan(10);
    expect(served.misfits()).toEqual([]);
  });
});
