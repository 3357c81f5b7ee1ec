import { expect, test } from 'vitest';
import { ACTIVITIES, compile, run, type Scenario } from '#engine';
import {
  campaign,
  executable,
  execute,
  model,
  onCreation,
  onRequest,
  request,
  score,
  stage,
  wait,
} from '../models/model.ts';
import { logOf } from './log.ts';

const log = (scenario: Scenario, person = 'Ada') => {
  const program = compile(scenario);
  return { program, entries: logOf(program, run(program).events, person) };
};

const calls = model([
  campaign('Caller', [execute('Child'), wait('1 day'), request('Asked')], onCreation),
  { ...campaign('Child', [score('+5')], executable), id: 77 },
  campaign('Asked', [stage('In')], onRequest),
]);

test('[11.5] a record has the shape that the REST API gives', () => {
  const [created] = log(calls).entries;
  expect(created?.record).toEqual({
    id: 1,
    leadId: 1,
    activityDate: '2026-03-02T09:00:00Z',
    activityTypeId: 12,
    campaignId: null,
    primaryAttributeValueId: null,
    primaryAttributeValue: null,
    attributes: expect.any(Array),
  });
});

test('[11.2] the well-known types have their ids, and a type without one is marked as simulated', () => {
  const { entries } = log(calls);
  expect(entries.map(({ type, simulated, record }) => [type, record.activityTypeId, simulated])).toEqual([
    ['New Lead', 12, false],
    ['Execute Campaign', null, true],
    ['Change Score', 22, false],
    ['Request Campaign', 47, false],
    ['Change Data Value', 13, false],
  ]);
});

test('[2.8] [11.4] an execution names the executed campaign and its caller', () => {
  const { entries, program } = log(calls);
  const { record, primary } = entries.find(({ type }) => type === 'Execute Campaign') ?? {};
  expect(primary).toBe('Executed Campaign');
  expect(record).toMatchObject({
    campaignId: program.campaigns[0]?.id,
    primaryAttributeValueId: 77,
    primaryAttributeValue: 'P.Child',
    attributes: [
      { name: 'Used Parent Campaign Token Context', value: false },
      { name: 'Qualified', value: true },
    ],
  });
});

test('[11.5] dates are those of the run, campaigns those whose step it was', () => {
  const { entries, program } = log(calls);
  const { record } = entries.find(({ type }) => type === 'Change Data Value') ?? {};
  expect(record?.activityDate).toBe('2026-03-03T09:00:00Z');
  expect(record?.campaignId).toBe(program.campaigns[2]?.id);
});

test('[11.1] attributes without a value are left out', () => {
  const { entries } = log(calls);
  const { record } = entries.find(({ type }) => type === 'Change Score') ?? {};
  expect(record?.primaryAttributeValue).toBe('Points');
  expect(record?.attributes.map(({ name }) => name)).toEqual(['Change Value', 'New Value', 'Reason']);
});

test('ids run over the whole log, and each person has only the own records', () => {
  const people = ['Ada', 'Bo'].map((name) => ({ name, new: true }));
  const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
  const scenario = model([campaign('All', [score('+1')], onCreation)], { people, script });
  const [ada, bo] = [log(scenario).entries, log(scenario, 'Bo').entries];
  const ids = [...ada, ...bo].map(({ record }) => record.id);
  expect(ids.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  expect(new Set(bo.map(({ record }) => record.leadId))).toEqual(new Set([2]));
  expect(log(scenario, 'Nobody').entries).toEqual([]);
});

test('[11.3] a primary attribute is one of the attributes of its type', () => {
  for (const { primary, attributes } of ACTIVITIES.values())
    if (primary !== undefined) expect(Object.keys(attributes)).toContain(primary);
});
