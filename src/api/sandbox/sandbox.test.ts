import { describe, expect, test } from 'vitest';
import { compile, type OutsideData, run, type Scenario } from '#engine';
import { ids, model } from '../fixtures/model.ts';
import { addCampaign } from './addCampaign.ts';
import { edit } from './edit.ts';
import { advance, happen } from './happen.ts';
import { isRefusal } from './refusal.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { savedScenario } from './save.ts';

const asks = (campaign: string, person = 'Ada'): OutsideData => ({
  event: 'API Request Campaign',
  campaign,
  person,
});
const HOUR = 3_600_000;

/** Shifts the sandbox's own words for events that the engine numbers anew in each call. */
const plain = ({ events }: Sandbox) => events.map((event) => ({ ...event }));

test('what happens call by call is what happens in one run of the same script', () => {
  const script = [
    { ...asks('Event.Invite'), at: '0 minutes' },
    { ...asks('Event.Later', 'Ben'), at: '0 minutes' },
    { ...asks('Event.Later'), at: '30 minutes' },
    { ...asks('Event.Invite', 'Ben'), at: '2 hours' },
  ];
  let sandbox = happen(openSandbox(model), [asks('Event.Invite')]).sandbox;
  sandbox = happen(sandbox, [asks('Event.Later', 'Ben')]).sandbox;
  sandbox = advance(sandbox, sandbox.world.now + HOUR / 2).sandbox;
  sandbox = happen(sandbox, [asks('Event.Later')]).sandbox;
  sandbox = advance(sandbox, sandbox.world.now + 1.5 * HOUR).sandbox;
  sandbox = happen(sandbox, [asks('Event.Invite', 'Ben')]).sandbox;
  const whole = run(compile({ ...model, script }));
  const fieldsOf = (people: Sandbox['world']['people']) =>
    [...people].map(([name, { fields }]) => [name, fields]);
  expect(fieldsOf(sandbox.world.people)).toEqual(fieldsOf(whole.world.people));
  const told = (
    events: readonly { type: string; person: string | null; time: number; run: number | null }[],
  ) => events.map(({ type, person, time }) => [type, person, time]).sort();
  expect(told(plain(sandbox))).toEqual(told(whole.events));
});

test('events are numbered through, runs and moves too, from call to call', () => {
  let sandbox = openSandbox(model);
  for (const person of ['Ada', 'Ben']) sandbox = happen(sandbox, [asks('Event.Invite', person)]).sandbox;
  sandbox = happen(sandbox, [asks('Event.Later')]).sandbox;
  sandbox = happen(sandbox, [asks('Event.Invite', 'Ben')]).sandbox;
  sandbox = advance(sandbox, sandbox.world.now + HOUR).sandbox;
  expect(sandbox.events.map(({ seq }) => seq)).toEqual(sandbox.events.map((_, index) => index));
  const starts = sandbox.events.filter(({ type }) => type === 'flow started').map((event) => event.run);
  expect(new Set(starts).size).toBe(starts.length);
  const later = sandbox.events.filter(({ campaign }) => campaign === 'Event.Later');
  expect(new Set(later.map((event) => event.run).filter((one) => one !== null)).size).toBe(1);
  const moves = sandbox.events.map(({ choice }) => choice);
  expect(moves).toEqual(moves.toSorted((a, b) => a - b));
  for (const event of sandbox.events) if (event.cause !== null) expect(event.cause).toBeLessThan(event.seq);
});

test('many calls use up no budget', () => {
  let sandbox = openSandbox(model);
  for (let n = 0; n < 1100; n++) sandbox = happen(sandbox, [asks('Event.Invite')]).sandbox;
  expect(sandbox.before.runs).toBeGreaterThan(3000);
  expect(sandbox.events.some(({ type }) => type === 'stopped')).toBe(false);
  expect(sandbox.logged).toBeGreaterThan(sandbox.world.people.size);
});

describe('[3.11] campaigns that request each other for ever', () => {
  const round: Scenario = {
    ...model,
    instance: {
      programs: [
        {
          name: 'P',
          campaigns: ['A', 'B'].map((name) => ({
            name,
            smartList: { triggers: [{ trigger: 'Campaign is Requested' }] },
            flow: [{ step: 'Request Campaign', campaign: name === 'A' ? 'P.B' : 'P.A' }],
            schedule: { qualification: 'every time' },
          })),
        },
      ],
    },
    people: [{ name: 'Ada' }],
  };

  test('end with an event that says so, and the next call is answered', () => {
    const first = happen(openSandbox(round), [asks('P.A')]);
    expect(first.events.at(-1)).toMatchObject({
      type: 'stopped',
      cycle: expect.arrayContaining(['P.A', 'P.B']),
    });
    expect(first.sandbox.world).toMatchObject({ stopped: false, strands: [] });
    expect(happen(first.sandbox, [asks('P.A')]).events.length).toBeGreaterThan(100);
  }, 30_000);
});

test('campaigns that go round with a wait do not hold time for ever', () => {
  const again = [
    { step: 'Wait', duration: '1 minute' },
    { step: 'Request Campaign', campaign: 'P.A' },
  ];
  const campaign = {
    name: 'A',
    smartList: { triggers: [{ trigger: 'Campaign is Requested' }] },
    flow: again,
    schedule: { qualification: 'every time' },
  };
  const round = {
    ...model,
    instance: { programs: [{ name: 'P', campaigns: [campaign] }] },
    people: [{ name: 'Ada' }],
  };
  const started = happen(openSandbox(round), [asks('P.A')]).sandbox;
  const decade = started.world.now + 87_600 * HOUR;
  const { sandbox, events } = advance(started, decade);
  expect(sandbox.world.now).toBeGreaterThan(started.world.now + HOUR);
  expect(sandbox.world.now).toBeLessThan(decade);
  expect(events.some(({ type }) => type === 'stopped')).toBe(false);
  expect(advance(sandbox, sandbox.world.now + HOUR).sandbox.world.now).toBe(sandbox.world.now + HOUR);
}, 30_000);

test('a flow under way goes on when campaigns before it are made', () => {
  const waiting = happen(openSandbox(model), [asks('Event.Later')]).sandbox;
  const made = addCampaign(waiting, ids.event, { name: 'First', flow: [] });
  if (isRefusal(made)) throw new Error(made.message);
  const { programs } = made.sandbox.scenario.instance;
  const turned = edit(made.sandbox, {
    instance: { ...made.sandbox.scenario.instance, programs: programs.toReversed() },
  });
  if (isRefusal(turned)) throw new Error(turned.message);
  const { world } = advance(turned, turned.world.now + HOUR).sandbox;
  expect(world.people.get('Ada')?.fields['Person Score']).toBe(1);
  expect(world.strands).toEqual([]);
  expect(
    world.people.get('Ada')?.entered.map(({ campaign }) => turned.program.campaigns[campaign]?.ref),
  ).toEqual(['Event.Later']);
});

test('an edit that names what is not there is refused', () => {
  const sandbox = openSandbox(model);
  const people = [...sandbox.scenario.people, { name: 'Dan', fields: { Nowhere: 1 } }];
  expect(edit(sandbox, { people })).toMatchObject({
    code: '709',
    message: expect.stringContaining('Nowhere'),
  });
});

test('ids: a model’s own where they are single, and others for the rest', () => {
  const campaigns = [3712, 3712, undefined].map((id, n) => ({
    name: `C${n}`,
    flow: [],
    ...(id ? { id } : {}),
  }));
  const { program } = openSandbox({
    ...model,
    instance: { programs: [{ name: 'P', campaigns }] },
    people: [],
  });
  expect(new Set(program.campaigns.map(({ id }) => id)).size).toBe(3);
  expect(program.campaigns[0]?.id).toBe(3712);
});

test('what is saved opens again with the same instance, people and time', () => {
  let sandbox = happen(openSandbox(model), [
    asks('Event.Invite'),
    { event: 'Added to List', person: 'Ben', list: 'Guests', source: 'Web Service API' },
    { event: 'Campaign is Activated', campaign: 'Event.Asleep' },
    { event: 'Campaign is Deleted', campaign: 'Shared.Everybody' },
  ]).sandbox;
  sandbox = advance(sandbox, sandbox.world.now + HOUR).sandbox;
  const saved = savedScenario(sandbox);
  const again = openSandbox(saved);
  expect(again.program.problems).toEqual([]);
  expect(again.world.now).toBe(sandbox.world.now);
  const marksOf = ({ world }: Sandbox) =>
    [...world.people.values()].map(({ name, exists, fields, marks }) => ({
      name,
      exists,
      fields,
      marks: Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== null)),
    }));
  expect(marksOf(again)).toEqual(marksOf(sandbox));
  expect(again.program.campaigns.map(({ ref, id, active }) => [ref, id, active])).toEqual(
    sandbox.program.campaigns
      .map(({ ref, id }, index) => [ref, id, sandbox.world.campaigns[index]?.active])
      .filter(([ref]) => ref !== 'Shared.Everybody'),
  );
});
