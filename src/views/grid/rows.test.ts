import { expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { compile, run } from '#engine';
import {
  attribute,
  campaign,
  executable,
  execute,
  model,
  onCreation,
  onRequest,
  request,
  score,
  wait,
} from '../models/model.ts';
import { mql } from '../models/mql.ts';
import { rowsOf } from './rows.ts';

const rows = (scenario: Scenario) => {
  const program = compile(scenario);
  return rowsOf(run(program).events, program.start);
};

test('the smart list is told with the flow that it opens', () => {
  const [arrival, start, step] = rows(mql('execute'));
  expect(arrival).toMatchObject({ seqs: [0], type: 'happened', campaign: '', ref: null, glyph: 'arrive' });
  expect(start).toEqual({
    seq: 2,
    seqs: [1, 2],
    type: 'flow started',
    level: 0,
    strand: 1,
    person: 'Ada',
    time: 'start',
    campaign: 'New person',
    ref: 'P.New person',
    what: 'Flow starts',
    detail: 'Its trigger fires and Ada qualifies.',
    result: null,
    changes: [],
    assumption: false,
    glyph: 'start',
  });
  expect(step).toMatchObject({
    seqs: [3],
    what: 'Step 1: Execute Campaign',
    result: 'done',
    glyph: 'execute',
  });
});

test('a smart list that a step asked about is told with the step, any other that takes nobody has a row', () => {
  const filters = [attribute('Points', 'at least', 5)];
  const told = rows(
    model([
      campaign('Caller', [execute('Closed'), request('Shut')], onCreation),
      campaign('Closed', [], { ...executable, smartList: { filters } }),
      campaign('Shut', [], { smartList: { ...onRequest.smartList, filters } }),
      campaign('Deaf', [], { smartList: { ...onCreation.smartList, filters } }),
    ]),
  );
  expect(told.map(({ seqs, what, campaign: name, result }) => [seqs, what, name, result])).toEqual([
    [[0], 'Person is Created', '', null],
    [[1, 2], 'Flow starts', 'Caller', null],
    [[3], 'Does not qualify', 'Deaf', 'skipped'],
    [[4, 5], 'Step 1: Execute Campaign', 'Caller', 'skipped'],
    [[6, 7], 'Step 2: Request Campaign', 'Caller', 'skipped'],
    [[8], 'Flow ends', 'Caller', null],
  ]);
  expect(told[3]?.detail).toBe(
    'P.Closed is not run: the person does not qualify. The smart list fails: Points at least 5 (it is empty).',
  );
  expect(told[4]?.assumption).toBe(true);
});

test('changes are texts, time counts from the start, nesting is a level', () => {
  const told = rows(
    model([
      campaign('Caller', [wait('90 minutes'), execute('Child')], onCreation),
      campaign('Child', [score('+5'), { step: 'Change Score', doNothing: true }], executable),
    ]),
  );
  const details = told.map(({ time, level, what, detail }) => [time, level, what, detail]);
  expect(details.slice(3)).toEqual([
    ['+1 hour 30 minutes', 0, 'Wait ends', 'The wait of 90 minutes is over.'],
    ['+1 hour 30 minutes', 0, 'Step 2: Execute Campaign', 'Executes Child, and goes on when that has ended.'],
    ['+1 hour 30 minutes', 1, 'Flow starts', 'Executed by Caller, which waits until this flow has ended.'],
    ['+1 hour 30 minutes', 1, 'Step 1: Change Score', 'Points goes from empty to 5.'],
    ['+1 hour 30 minutes', 1, 'Step 2: Change Score', 'The step says Do Nothing.'],
    ['+1 hour 30 minutes', 1, 'Flow ends', 'Every step is done.'],
    ['+1 hour 30 minutes', 0, 'Flow ends', 'Every step is done.'],
  ]);
  expect(told[6]?.changes).toEqual([{ field: 'Points', from: 'empty', to: '5' }]);
});

test('an empty run has no rows', () => {
  expect(rowsOf([])).toEqual([]);
});
