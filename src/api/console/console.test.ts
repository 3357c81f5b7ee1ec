import { describe, expect, test } from 'vitest';
import { consoleSession } from '../fixtures/consoleSession.ts';
import { ids, model } from '../fixtures/model.ts';
import { OPERATIONS } from '../operations/table.ts';
import { timeDraft } from './actConsole.ts';
import { callAtBuild } from './atBuild.ts';
import { CALLS_KEPT, shownCall, tokenIn } from './console.ts';
import { gistOf, printRequest } from './printed.ts';
import { ranIn } from './ran.ts';
import { sheets } from './sheets.ts';

const tokens = (value: string) => [{ name: '{{my.Message}}', value }];
const request = (value: string) => ({ input: { leads: [{ id: ids.ada }], tokens: tokens(value) } });

describe('the form of an operation', () => {
  test('is filled in so that it works, for every operation in the order of the table', () => {
    const one = consoleSession();
    for (const { id, title } of OPERATIONS) {
      one.act({ type: 'choose', operation: id });
      one.send();
      const call = shownCall(one.console());
      if (!call) throw new Error(`${id} is not answered`);
      expect(`${call.title}: ${gistOf(call.response).words.replace(/, with a warning.*/, '')}`).toBe(
        `${title}: success`,
      );
    }
  });

  test('opens on a model in which there is nothing to name, and its call is answered', () => {
    const nobody = { ...model, people: [], instance: { programs: [] } };
    const one = consoleSession(nobody);
    for (const { id, title } of OPERATIONS) {
      one.act({ type: 'choose', operation: id });
      one.send();
      expect(shownCall(one.console())?.response.body, title).toContain('{');
    }
  });

  test('sheets are plain data: a file gives them back as they were', () => {
    expect(JSON.parse(JSON.stringify(sheets()))).toEqual(sheets());
  });

  test('of an id that no operation has is that of Request Campaign', () => {
    const one = consoleSession();
    one.act({ type: 'choose', operation: '__proto__' });
    expect(one.console().draft.sheet.id).toBe('triggerCampaign');
  });

  test('leaves out what is empty', () => {
    const one = consoleSession();
    one.act({ type: 'choose', operation: 'cloneSmartCampaign' });
    one.act({ type: 'value', name: 'isExecutable', value: '' });
    one.act({ type: 'value', name: 'name', value: 'Näme & co' });
    one.send();
    expect(shownCall(one.console())?.request.body).toMatch(/^name=N%C3%A4me%20%26%20co&folder=[^&]+$/);
    expect(one.answer().result[0].name).toBe('Näme & co');
  });

  test('takes the type of a folder or program along with its id', () => {
    const one = consoleSession();
    one.act({ type: 'choose', operation: 'createToken' });
    one.act({ type: 'value', name: 'id', value: String(ids.spring) });
    expect(one.console().draft.values['folderType']).toBe('Folder');
    one.send();
    expect(one.answer().result[0].folder).toEqual({ type: 'Folder', value: ids.spring });
  });
});

describe('a call', () => {
  test('gets an access token first, by a call of the console’s own', () => {
    const one = consoleSession();
    one.send();
    expect(one.console().calls.map(({ number, title, by }) => [number, title, by])).toEqual([
      [1, 'Identity', 'console'],
      [2, 'Request Campaign', 'reader'],
    ]);
    expect(one.console().shown).toBe(2);
    one.send();
    expect(one.console().calls).toHaveLength(3);
  });

  test('gets a new one when the hour is over', () => {
    const one = consoleSession();
    one.act({ type: 'sign in', ...one.means() });
    expect(one.console().shown).toBe(null);
    const first = tokenIn(one.console());
    one.pass(3_600_001);
    one.send();
    expect(one.answer().success).toBe(true);
    expect(tokenIn(one.console())).not.toBe(first);
  });

  test('[4.8] overrides a My Token for the run that it causes, which the trace tells', () => {
    const one = consoleSession();
    one.act({ type: 'body', body: request('seat 12') });
    one.send();
    const { after, before } = shownCall(one.console()) ?? {};
    if (!after || !before) throw new Error('The call is answered.');
    const ada = after.world.people.get('Ada');
    expect(ada?.fields).toMatchObject({ 'Person Source': 'seat 12', 'Person Status': 'seat 12' });
    expect(ada?.fields['Lifecycle Stage']).toBe('of the child');
    const ran = ranIn(before, after);
    expect(ran?.events[0]).toMatchObject({ type: 'happened', event: 'API Request Campaign', person: 'Ada' });
    expect(ran?.own).toEqual(ran?.events.map(({ seq }) => seq));
  });

  test('that causes nothing has no run', () => {
    const one = consoleSession();
    one.act({ type: 'choose', operation: 'getCampaigns' });
    one.send();
    const { after, before } = shownCall(one.console()) ?? {};
    expect(before && after && ranIn(before, after)).toBe(undefined);
  });

  test('that lets time go on has the flow that waited from its beginning', () => {
    const one = consoleSession();
    one.act({ type: 'value', name: 'campaignId', value: String(ids.later) });
    one.send();
    one.act({ type: 'value', name: 'campaignId', value: String(ids.invite) });
    one.send();
    const draft = timeDraft(one.console(), '2 hours');
    if (!draft) throw new Error('There is such an operation.');
    one.act({ type: 'answer', draft, ...one.means() });
    const { after, before } = shownCall(one.console()) ?? {};
    const ran = before && after && ranIn(before, after);
    expect(ran?.events[0]).toMatchObject({ type: 'happened', event: 'API Request Campaign' });
    expect(ran?.own.length).toBeLessThan(ran?.events.length ?? 0);
    const own = ran?.events.filter(({ seq }) => ran.own.includes(seq)) ?? [];
    expect(own.map(({ type }) => type)).toContain('wait ended');
    expect(own.every(({ time }) => time > (ran?.start ?? 0))).toBe(true);
    const seqs = ran?.events.map(({ seq }) => seq) ?? [];
    expect(seqs).toEqual(seqs.map((_, at) => (seqs[0] ?? 0) + at));
    expect(one.console().draft.sheet.id).toBe('triggerCampaign');
  });

  test('that is refused leaves the instance as it was, and is remembered', () => {
    const one = consoleSession();
    one.act({ type: 'value', name: 'campaignId', value: '9' });
    one.send();
    const call = shownCall(one.console());
    expect(call && gistOf(call.response)).toEqual({ ok: false, words: 'error 1013: Campaign not found' });
    expect(call?.after).toBe(call?.before);
  });

  test('of many: the last ones are kept, with their numbers', () => {
    const one = consoleSession();
    one.act({ type: 'choose', operation: 'getCampaigns' });
    for (let at = 0; at < CALLS_KEPT + 5; at++) one.send();
    expect(one.console().calls).toHaveLength(CALLS_KEPT);
    expect(one.console().calls.at(-1)?.number).toBe(CALLS_KEPT + 6);
  });
});

describe('the request as text', () => {
  test('begins with what the form says, and is sent as it stands', () => {
    const one = consoleSession();
    one.act({ type: 'sign in', ...one.means() });
    one.act({ type: 'raw' });
    const { raw } = one.console().draft;
    expect(raw).toMatch(
      /^POST \/rest\/v1\/campaigns\/3712\/trigger\.json HTTP\/1\.1\nAuthorization: Bearer token-1:int\n/,
    );
    one.act({ type: 'raw', text: raw?.replace(/Authorization.*\n/, '') ?? '' });
    one.send();
    expect(one.answer().errors[0].code).toBe('603');
    one.act({ type: 'form' });
    one.send();
    expect(one.answer().success).toBe(true);
  });

  test('that is wrong is not sent, and says where', () => {
    const one = consoleSession();
    one.act({ type: 'raw', text: 'GTE /rest/v1/campaigns.json' });
    one.send();
    expect(one.console().problem).toEqual({ line: 1, message: '"GTE" is no method. Did you mean GET?' });
    expect(one.console().calls).toEqual([]);
    one.act({ type: 'raw', text: 'GET /rest/v1/campaigns.json' });
    expect(one.console().problem).toBe(null);
  });

  test('can be that of an earlier call', () => {
    const one = consoleSession();
    one.send();
    one.act({ type: 'choose', operation: 'getCampaigns' });
    one.act({ type: 'again', call: 2 });
    const call = one.console().calls[1];
    expect(one.console().draft.raw).toBe(call && printRequest(call.request));
    one.act({ type: 'again', call: 99 });
    expect(one.console().draft.raw).toBe(call && printRequest(call.request));
  });
});

test('starting over gives a new sandbox of the model as it is then, and keeps the form', () => {
  const one = consoleSession();
  one.act({ type: 'body', body: request('kept') });
  one.send();
  one.act({ type: 'start over', model: { ...model, people: model.people.slice(1) }, policy: 'lockstep' });
  const { calls, shown, draft, state } = one.console();
  expect([calls, shown, draft.body]).toEqual([[], null, request('kept')]);
  expect(state.sandbox.world.people.has('Ada')).toBe(false);
  expect(state.sandbox.events).toEqual([]);
});

describe('a call at build', () => {
  test('names things of the model by their names', () => {
    const call = callAtBuild({ model, policy: 'lockstep' }, 'triggerCampaign', {
      values: { campaignId: 'Event.Invite' },
      body: { input: { leads: [{ id: 'Ada' }], tokens: tokens('seat 12') } },
    });
    expect(call.request.target).toBe(`/rest/v1/campaigns/${ids.invite}/trigger.json`);
    expect(JSON.parse(call.request.body)).toEqual(request('seat 12'));
    expect(gistOf(call.response).words).toBe('success');
  });

  test('of no operation fails', () => {
    expect(() => callAtBuild({ model, policy: 'lockstep' }, 'trigger')).toThrow(
      'There is no operation "trigger"',
    );
  });
});
