import { describe, expect, test } from 'vitest';
import { compile, run } from '#engine';
import { addToList, campaign, deletePerson, model, onCreation, score, stage } from '../models/model.ts';
import { fieldsAt } from './fieldsAt.ts';

const people = [
  { name: 'Ada', new: true, fields: { Country: 'Iceland', Industry: null, 'Job Title': '' } },
  { name: 'Bo', fields: { Points: 3 } },
];
const program = compile(
  model([campaign('All', [score('+5'), stage('In'), stage('NULL')], onCreation)], { people }),
);
const { events } = run(program);
const stateAt = (cursor: number) => fieldsAt(program.people, events, cursor);
const texts = (cursor: number) => stateAt(cursor)[0]?.fields.map(({ name, text }) => [name, text]);
const [first, second, third] = events.filter(({ type }) => type === 'step').map(({ seq }) => seq);

test('before the first event a new person is not there, and has the fields of the model', () => {
  expect(stateAt(-1).map(({ name, exists }) => [name, exists])).toEqual([
    ['Ada', false],
    ['Bo', true],
  ]);
  expect(texts(-1)).toEqual([
    ['Country', 'Iceland'],
    ['Job Title', '""'],
    ['Points', 'empty'],
    ['Stage', 'empty'],
  ]);
});

test('the arrival creates the person', () => {
  expect(stateAt(0)[0]?.exists).toBe(true);
});

test('only the event at the cursor has changed a field now, the last change stays named', () => {
  expect(stateAt(first ?? 0)[0]?.fields[2]).toEqual({
    ...{ name: 'Points', value: 5, text: '5', changedNow: true, changedBy: first },
  });
  expect(stateAt(second ?? 0)[0]?.fields.map(({ changedNow }) => changedNow)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(stateAt(second ?? 0)[0]?.fields[2]).toMatchObject({ changedNow: false, changedBy: first });
});

test('a field that is cleared stays, and is empty', () => {
  expect(stateAt(third ?? 0)[0]?.fields[3]).toMatchObject({ value: null, text: 'empty', changedNow: true });
  expect(stateAt(Number.POSITIVE_INFINITY)[0]?.fields[3]?.changedBy).toBe(third);
});

test('a person to whom nothing happens keeps the fields', () => {
  expect(stateAt(99)[1]?.fields).toEqual([
    { name: 'Points', value: 3, text: '3', changedNow: false, changedBy: null },
  ]);
});

test('an arrival for somebody who is not in the database creates nobody', () => {
  const script = [{ event: 'API Request Campaign', person: 'Ada', campaign: 'P.All' }];
  const asked = { smartList: { triggers: [{ trigger: 'Campaign is Requested' }] } };
  const absent = compile(model([campaign('All', [score('+5')], asked)], { script }));
  expect(fieldsAt(absent.people, run(absent).events, 99)[0]?.exists).toBe(false);
});

describe('what a person belongs to', () => {
  const people = [{ name: 'Ada', new: true, programs: { P: 'Member' } }];
  const flow = [addToList(), { step: 'Remove from List', list: 'Guests' }];
  const member = compile(model([campaign('All', flow, onCreation)], { people }));
  const run1 = run(member);
  const marksAt = (cursor: number) =>
    fieldsAt(member.people, run1.events, cursor)[0]?.marks.map(({ name, text }) => [name, text]);
  const [added, removed] = run1.events.filter(({ type }) => type === 'step').map(({ seq }) => seq);

  test('is beside the fields, in the order in which it appears', () => {
    expect(marksAt(-1)).toEqual([
      ['Program Status: P', 'Member'],
      ['List: Guests', 'empty'],
    ]);
    expect(marksAt(added ?? 0)?.[1]).toEqual(['List: Guests', 'yes']);
    expect(marksAt(removed ?? 0)?.[1]).toEqual(['List: Guests', 'empty']);
  });
});

test('a person who is deleted is no longer there, and one who comes again is', () => {
  const twice = compile(
    model([campaign('All', [deletePerson], onCreation)], {
      script: [
        { event: 'Person is Created', person: 'Ada' },
        { event: 'Person is Created', person: 'Ada', at: '1 day' },
      ],
    }),
  );
  const made = run(twice);
  const stateOf = (cursor: number) => {
    const { exists, deleted } = fieldsAt(twice.people, made.events, cursor)[0] ?? {};
    return [exists, deleted];
  };
  const [gone] = made.events.filter((event) => event.type === 'flow ended').map(({ seq }) => seq);
  expect([stateOf(0), stateOf(gone ?? 0)]).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(stateOf(99)).toEqual([made.world.people.get('Ada')?.exists, !made.world.people.get('Ada')?.exists]);
});

test('an anonymous visitor is nobody in the database until something makes the visitor known', () => {
  const people = [{ name: 'Ada', anonymous: true }];
  const script = [{ event: 'Fills Out Form', person: 'Ada', form: 'F', at: '1 day' }];
  const visit = compile(model([], { people, script }));
  const { events: seen } = run(visit);
  const at = (cursor: number) => fieldsAt(visit.people, seen, cursor)[0];
  expect(at(-1)).toMatchObject({ exists: false, anonymous: true });
  expect(at(99)).toMatchObject({ exists: true, anonymous: false });
});
