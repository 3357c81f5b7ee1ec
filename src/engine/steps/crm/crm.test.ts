import { describe, expect, test } from 'vitest';
import { MARKS } from '../../marks.ts';
import type { FlowStepData, PersonData } from '../../scenario.ts';
import { final, happens, ofType, onCreation, play, playFlow, program, scenario, set } from '../../sketch.ts';
import { markOf } from '../../world.ts';
import { BY_RULES } from './sync.ts';

const instance = {
  owners: ['Sam', 'Kim'],
  queues: ['West'],
  crmCampaigns: [{ name: 'Webinar', statuses: ['Sent', 'Attended'] }],
};

const COMPLETE = { 'Last Name': 'Byron', 'Company Name': 'Engines' };
const ada = (rest: Partial<PersonData> = {}): PersonData => ({
  name: 'Ada',
  new: true,
  fields: COMPLETE,
  ...rest,
});
const OWNED = ada({ owner: 'Sam' });

function played(flow: readonly FlowStepData[], person = ada(), assumptions = {}) {
  const run = playFlow([onCreation('M', flow)], { instance, people: [person], assumptions });
  const [step] = ofType(run, 'step');
  return {
    run,
    step,
    steps: ofType(run, 'step'),
    mark: (key: string) => markOf(run.world.people.get('Ada') as never, key),
  };
}

const types = (step: { readonly activities: readonly { readonly type: string }[] } | undefined) =>
  step?.activities.map(({ type }) => type);

describe.each([
  ['SFDC', 19, 'Change Owner', 'Create Task'],
  ['Microsoft', 300, 'Change Owner in Microsoft', 'Create Task in Microsoft'],
])('in %s', (crm, _id, changeOwner, createTask) => {
  const sync: FlowStepData = { step: `Sync Person to ${crm}` };

  test('[6.31] the person is in the CRM at once, owned by whom the rules or the step say', () => {
    const byRules = played([sync]);
    expect(byRules.mark(MARKS.record(crm))).toBe('Lead');
    expect(byRules.mark(MARKS.owner(crm))).toBe(BY_RULES);
    expect(types(byRules.step)).toEqual([`Sync Lead to ${crm}`]);
    expect(played([{ ...sync, assignTo: 'West' }]).mark(MARKS.owner(crm))).toBe('West');
  });

  test('[6.31] without a last name and a company the sync fails', () => {
    const { step, mark } = played([sync], ada({ fields: { 'Last Name': 'Byron' } }));
    expect(step).toMatchObject({ result: 'failed', activities: [] });
    expect(step?.reason).toContain('Company Name');
    expect(mark(MARKS.record(crm))).toBe(null);
  });

  test('[6.31] a record that is there is brought up to date and keeps its owner', () => {
    const { steps, mark } = played([
      { ...sync, assignTo: 'Sam' },
      { ...sync, assignTo: 'Kim' },
    ]);
    expect(steps[1]).toMatchObject({ result: 'done', changes: [] });
    expect(mark(MARKS.owner(crm))).toBe('Sam');
  });

  test('[6.32] a change of owner syncs first', () => {
    const { step, mark } = played([{ step: changeOwner, owner: 'Kim' }]);
    expect(types(step)).toEqual([`Sync Lead to ${crm}`, changeOwner]);
    expect([mark(MARKS.record(crm)), mark(MARKS.owner(crm))]).toEqual(['Lead', 'Kim']);
    expect(played([{ step: changeOwner, owner: 'Kim' }], ada({ fields: {} })).step?.result).toBe('failed');
  });

  test('[6.32] a lead can go to a queue; the owner that is there already is skipped', () => {
    const { steps, mark } = played([
      { ...sync, assignTo: 'Sam' },
      { step: changeOwner, owner: 'West' },
      { step: changeOwner, owner: 'West' },
    ]);
    expect(steps.map(({ result }) => result)).toEqual(['done', 'done', 'skipped']);
    expect(mark(MARKS.owner(crm))).toBe('West');
  });

  test('[6.20] [5.18] a task takes several tokens in each text', () => {
    const task = {
      step: createTask,
      subject: 'Call {{lead.Last Name}} of {{company.Company Name}}',
      due: 'in 2 days',
    };
    const { step } = played([{ ...task, subject: 'Call {{lead.Last Name}} of {{lead.Company Name}}' }]);
    expect(step).toMatchObject({
      result: 'done',
      values: { Subject: 'Call Byron of Engines', Due: 'in 2 days' },
    });
    expect(types(step)).toEqual([createTask]);
  });

  test('[6.1] a campaign of the CRM is joined, with its first status, and left', () => {
    const { steps, mark } = played([
      sync,
      { step: `Add to ${crm} Campaign`, campaign: 'Webinar' },
      { step: `Add to ${crm} Campaign`, campaign: 'Webinar', status: 'Attended' },
      { step: `Remove from ${crm} Campaign`, campaign: 'Webinar' },
      { step: `Remove from ${crm} Campaign`, campaign: 'Webinar' },
    ]);
    expect(steps.map(({ result }) => result)).toEqual(['done', 'done', 'skipped', 'done', 'skipped']);
    expect(steps[1]?.changes).toMatchObject([{ from: null, to: 'Sent' }]);
    expect(mark(MARKS.crmStatus(crm, 'Webinar'))).toBe(null);
  });

  test('[6.31] who is not in the CRM is synced first or fails, by the switch crm-campaign-sync', () => {
    const add = [{ step: `Add to ${crm} Campaign`, campaign: 'Webinar' }];
    const first = played(add).step;
    expect(types(first)).toEqual([`Sync Lead to ${crm}`, `Add to ${crm} Campaign`]);
    expect(first?.assumptions).toContain('crm-campaign-sync');
    const fails = played(add, ada(), { 'crm-campaign-sync': 'the step fails' }).step;
    expect(fails).toMatchObject({ result: 'failed', activities: [] });
    expect(fails?.assumptions).toContain('crm-campaign-sync');
    expect(played(add, ada({ fields: {} })).step?.result).toBe('failed');
  });

  test('[6.1] the record is deleted with its owner and campaigns, the person stays', () => {
    const { steps, mark, run } = played([
      sync,
      { step: `Add to ${crm} Campaign`, campaign: 'Webinar' },
      { step: `Delete Person from ${crm}` },
      { step: `Delete Person from ${crm}` },
      set('A', 'here'),
    ]);
    expect(steps[3]?.result).toBe('skipped');
    const marks = [MARKS.record(crm), MARKS.owner(crm), MARKS.crmStatus(crm, 'Webinar')];
    expect(marks.map(mark)).toEqual([null, null, null]);
    expect(final(run, 'A')).toBe('here');
  });
});

test('[6.32] a contact cannot go to a queue: it keeps its owner and a duplicate lead arises', () => {
  const { steps, mark } = played(
    [{ step: 'Convert Person' }, { step: 'Change Owner', owner: 'West' }],
    OWNED,
  );
  expect(mark(MARKS.record('SFDC'))).toBe('Contact');
  expect(mark(MARKS.owner('SFDC'))).toBe('Sam');
  expect(mark(MARKS.duplicate('SFDC'))).toBe('West');
  expect(steps[1]).toMatchObject({ result: 'done', activities: [] });
});

test('[6.1] a lead is converted once, and only in Salesforce', () => {
  const { steps } = played([{ step: 'Convert Person' }, { step: 'Convert Person' }], OWNED);
  expect(steps.map(({ result }) => result)).toEqual(['done', 'skipped']);
  expect(types(steps[0])).toEqual(['Convert Lead']);
  expect(played([{ step: 'Convert Person' }]).step?.result).toBe('failed');
});

test('[5.17] an SFDC Campaign My Token names the campaign', () => {
  const add: FlowStepData = { step: 'Add to SFDC Campaign', campaign: '{{my.Campaign}}', status: 'Attended' };
  const run = (name: string) =>
    play(
      scenario([program('P', [onCreation('M', [add])], { Campaign: name })], { instance, people: [OWNED] }),
    );
  const [step] = ofType(run('Webinar'), 'step');
  expect(step).toMatchObject({ result: 'done', values: { Campaign: 'Webinar', Status: 'Attended' } });
  expect(step?.facts).toContain('5.17');
  expect(ofType(run('Seminar'), 'step')[0]).toMatchObject({ result: 'failed', activities: [] });
});

test('[1.18] a status that the campaign does not have makes the flow invalid, in a step and in a filter', () => {
  const there = { campaign: 'Webinar', status: 'Atended' };
  const complaint = { near: 'Attended', facts: ['1.18'], reach: 'campaign' };
  const { run } = played([{ step: 'Add to SFDC Campaign', ...there }]);
  expect(run.program.problems).toMatchObject([complaint]);
  const filtered = { ...set('A', 'no'), choices: [{ if: { filter: 'Member of SFDC Campaign', ...there } }] };
  expect(played([filtered]).run.program.problems).toContainEqual(expect.objectContaining(complaint));
  const byToken = played([{ step: 'Add to SFDC Campaign', campaign: 'Webinar', status: '{{my.Status}}' }]);
  expect(byToken.run.program.problems).toEqual([]);
});

test('[7.12] the status in a campaign changes for members, and Member of SFDC Campaign sees it', () => {
  const change: FlowStepData = {
    step: 'Change Status in SFDC Campaign',
    campaign: 'Webinar',
    status: 'Attended',
  };
  const add: FlowStepData = { step: 'Add to SFDC Campaign', campaign: 'Webinar' };
  const member = (status?: string) => ({
    if: { filter: 'Member of SFDC Campaign', campaign: 'Webinar', ...(status ? { status } : {}) },
  });
  const look: FlowStepData = {
    ...set('A', 'no'),
    choices: [
      { ...member('Attended'), attribute: 'A', newValue: 'attended' },
      { ...member(), attribute: 'A', newValue: 'member' },
    ],
  };
  const { steps, run } = played([change, look, add, look, change, change, look], OWNED);
  expect(steps.map(({ result }) => result)).toEqual([
    'skipped',
    'done',
    'done',
    'done',
    'done',
    'skipped',
    'done',
  ]);
  expect(
    steps.filter(({ step }) => step === 'Change Data Value').map(({ values }) => values['New Value']),
  ).toEqual(['no', 'member', 'attended']);
  expect(final(run, 'A')).toBe('attended');
});

test('[7.11] [5.9] Person is Synced to SFDC and Owner Changes hear it, and give a name', () => {
  const on = (trigger: string) =>
    onCreation(trigger, [set(trigger === 'Owner Changes' ? 'A' : 'B', '{{trigger.Name}}')], {
      smartList: { triggers: [{ trigger }] },
    });
  const run = playFlow(
    [
      onCreation('M', [{ step: 'Change Owner', owner: 'Kim' }]),
      on('Owner Changes'),
      on('Person is Synced to SFDC'),
    ],
    { instance, people: [ada()] },
  );
  expect([final(run, 'A'), final(run, 'B')]).toEqual(['Kim', BY_RULES]);
});

test('[7.11] the owner can change in the CRM itself', () => {
  const heard = onCreation('M', [set('A', '{{trigger.Name}}')], {
    smartList: { triggers: [{ trigger: 'Owner Changes' }] },
  });
  const run = playFlow([heard], {
    instance,
    people: [{ name: 'Ada' }],
    script: [happens('Owner Changes', { owner: 'Kim' }), happens('Owner Changes', { owner: 'Kim' })],
  });
  expect(final(run, 'A')).toBe('Kim');
  expect(ofType(run, 'happened').map(({ activities }) => activities.length)).toEqual([1, 0]);
  expect(markOf(run.world.people.get('Ada') as never, MARKS.record('SFDC'))).toBe('Lead');
});

test('[8.2] CRM steps are of medium priority', () => {
  expect(played([{ step: 'Sync Person to SFDC' }]).run.program.campaigns[0]?.priority).toBe('Medium');
});
