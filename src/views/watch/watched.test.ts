import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, run } from '#engine';
import { addToList, campaign, model, onCreation, score, stage } from '../models/model.ts';
import { fieldsAt } from '../person/fieldsAt.ts';
import { type Watchable, watched } from './watched.ts';

const flow = [
  score('+5'),
  stage('{{lead.Points}}'),
  addToList(),
  score('+10'),
  stage('{{ lead.points:default=none }}'),
  { step: 'Remove from List', list: 'Guests' },
];
const people = [
  { name: 'Ada', new: true, fields: { Points: 1 } },
  { name: 'Bo', new: true },
];
const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
const program = compile(model([campaign('Flow', flow, onCreation)], { people, script }));
const { events } = run(program);

const watching = (watch: Watchable, cursor = events.length) => watched(program.people, events, cursor, watch);
const texts = (watch: Watchable) => watching(watch).history.map(({ text }) => text);
const stepSeq = (person: string, index: number) =>
  events.find((event) => event.type === 'step' && event.person === person && event.index === index)?.seq ??
  -9;

test('the history of a field begins with what was there', () => {
  const points: Watchable = { kind: 'field', person: 'Ada', field: 'Points' };
  expect(texts(points)).toEqual(['1', '6', '16']);
  expect(watching(points).history.map(({ seq }) => seq)).toEqual([
    null,
    stepSeq('Ada', 0),
    stepSeq('Ada', 3),
  ]);
  expect(texts({ kind: 'field', person: 'Bo', field: 'Points' })).toEqual(['empty', '5', '15']);
});

test('the value at the cursor, and the one before', () => {
  const points: Watchable = { kind: 'field', person: 'Ada', field: 'Points' };
  expect(watching(points, -1)).toMatchObject({ now: { text: '1' }, previous: null, changedNow: false });
  const seq = stepSeq('Ada', 3);
  expect(watching(points, seq - 1)).toMatchObject({ now: { text: '6' }, previous: { text: '1' } });
  expect(watching(points, seq)).toMatchObject({
    now: { text: '16' },
    previous: { text: '6' },
    changedNow: true,
  });
  expect(watching(points, seq + 1).changedNow).toBe(false);
});

test('a membership comes and goes', () => {
  expect(texts({ kind: 'membership', person: 'Ada', mark: 'List: Guests' })).toEqual([
    'empty',
    'yes',
    'empty',
  ]);
});

describe('a token', () => {
  test('has a value each time that a step fills it in, for a person or for anybody', () => {
    expect(texts({ kind: 'token', token: 'lead.Points', person: 'Ada' })).toEqual(['6', '16']);
    expect(texts({ kind: 'token', token: '{{lead.points}}' }).sort()).toEqual(['15', '16', '5', '6']);
  });

  test('has none before', () => {
    const watch: Watchable = { kind: 'token', token: '{{lead.Points}}', person: 'Bo' };
    expect(watching(watch, stepSeq('Bo', 1) - 1)).toMatchObject({
      now: null,
      previous: null,
      changedNow: false,
    });
    expect(watching(watch, stepSeq('Bo', 1))).toMatchObject({ now: { text: '5' }, changedNow: true });
  });
});

test('what is not there has no value', () => {
  expect(texts({ kind: 'field', person: 'Nobody', field: 'Points' })).toEqual(['empty']);
  expect(texts({ kind: 'field', person: 'Ada', field: 'constructor' })).toEqual(['empty']);
  expect(texts({ kind: 'token', token: '' })).toEqual([]);
});

test('at any moment a field has the value that the table of people shows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1, max: events.length }),
      fc.constantFrom('Ada', 'Bo'),
      fc.constantFrom('Points', 'Stage', 'List: Guests'),
      (cursor, person, name) => {
        const state = fieldsAt(program.people, events, cursor).find((one) => one.name === person);
        const shown = [...(state?.fields ?? []), ...(state?.marks ?? [])].find((one) => one.name === name);
        const watch: Watchable = name.startsWith('List')
          ? { kind: 'membership', person, mark: name }
          : { kind: 'field', person, field: name };
        const { now, changedNow } = watching(watch, cursor);
        expect(now?.text).toBe(shown?.text);
        expect(changedNow).toBe(shown?.changedNow);
      },
    ),
  );
});
