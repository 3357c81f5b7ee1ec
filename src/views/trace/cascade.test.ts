import { describe, expect, test } from 'vitest';
import { compile, run } from '#engine';
import { rowsOf } from '../grid/rows.ts';
import {
  addToList,
  attribute,
  campaign,
  model,
  onCreation,
  onTrigger,
  score,
  stage,
} from '../models/model.ts';
import { picture } from '../picture/picture.ts';
import { explain } from '../why/explain.ts';

const onChange = onTrigger('Data Value Changes');
const shut = { smartList: { ...onChange.smartList, filters: [attribute('Points', 'at least', 5)] } };
const program = compile(
  model([
    campaign('Writer', [stage('In'), addToList()], onCreation),
    campaign('Listener', [score('+5')], onChange),
    campaign('Deaf', [score('+5')], shut),
  ]),
);
const { events } = run(program);
const rows = rowsOf(events);
const drawn = picture(events);
const told = (campaignName: string, what: string) =>
  rows.find((row) => row.campaign === campaignName && row.what === what);

describe('a step that fires a trigger', () => {
  test('says so where the flow starts, on a strand of its own and not nested', () => {
    expect(told('Listener', 'Flow starts')).toMatchObject({
      detail: 'Its trigger fires for a step of Writer and Ada qualifies.',
      strand: 2,
      level: 0,
    });
  });

  test('keeps its own row, and a campaign that does not take the person has another', () => {
    expect(told('Writer', 'Step 1: Change Data Value')).toMatchObject({
      result: 'done',
      detail: 'Stage goes from empty to "In".',
      seqs: [expect.any(Number)],
    });
    expect(told('Deaf', 'Does not qualify')?.detail).toBe(
      'The smart list fails: Points at least 5 (it is empty).',
    );
  });

  test('is where the fork begins, down to a new lane', () => {
    const step = told('Writer', 'Step 1: Change Data Value');
    const fork = drawn.forks.find(({ byStep }) => byStep);
    expect(fork).toMatchObject({ from: { seq: step?.seq }, kind: 'trigger' });
    const block = drawn.blocks.find(({ run: own }) => own === fork?.to.run);
    expect(block).toMatchObject({ name: 'Listener', depth: 0, strand: 2 });
    expect(block?.row).toBeGreaterThan(fork?.from.row ?? 0);
    expect(drawn.forks).toHaveLength(2);
  });

  test('is the cause of what it started', () => {
    const started = events.find((event) => event.type === 'flow started' && event.campaign === 'P.Listener');
    if (!started) throw new Error('The listener starts.');
    const { cause, sentences } = explain(started, events, program.settings);
    expect(cause?.text).toBe('Writer, step 1: Change Data Value.');
    expect(sentences[0]).toBe('Its trigger fires for a step of Writer and Ada qualifies.');
  });

  test('explains itself by its own choice and not by the smart lists that heard it', () => {
    const step = events.find((event) => event.type === 'step' && event.campaign === 'P.Writer');
    if (!step) throw new Error('The writer takes a step.');
    const { sentences, clauses } = explain(step, events, program.settings);
    expect(sentences).toEqual(['Stage goes from empty to "In".']);
    expect(clauses).toEqual([]);
  });
});

test('a step that changes a membership has its own sentence, and the name of the list is short', () => {
  expect(told('Writer', 'Step 2: Add to List')?.changes).toEqual([
    { field: 'List: Guests', from: 'empty', to: 'true' },
  ]);
  expect(told('Writer', 'Step 2: Add to List')?.detail).toMatch(/Guests.*\.$/);
  expect(drawn.marks.find(({ caption }) => caption === 'Step 2: Add to List')).toMatchObject({
    short: 'Guests',
    glyph: 'change',
  });
});
