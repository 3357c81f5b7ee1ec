import { expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { compile, run } from '#engine';
import {
  campaign,
  executable,
  execute,
  model,
  onCreation,
  removeFrom,
  stage,
  wait,
} from '../models/model.ts';
import { traceText } from './text.ts';

const text = (scenario: Scenario) => {
  const program = compile(scenario);
  return traceText(run(program).events, program).split('\n');
};

test('a line for each row, indented by depth', () => {
  const flow = [execute('Child'), wait('2 days'), stage('Done')];
  expect(
    text(model([campaign('Caller', flow, onCreation), campaign('Child', [stage('Seen')], executable)])),
  ).toEqual([
    'start      -  Person is Created. Ada enters the database.',
    'start      1  Caller, flow starts. Its trigger fires and Ada qualifies.',
    'start      1  Caller, step 1: Execute Campaign. Executes Child, and goes on when that has ended.',
    'start      1    Child, flow starts. Executed by Caller, which waits until this flow has ended.',
    'start      1    Child, step 1: Change Data Value. Stage goes from empty to "Seen".',
    'start      1    Child, flow ends. Every step is done; Caller goes on.',
    'start      1  Caller, step 2: Wait. Waits 2 days, until 2026-03-04 09:00:00.',
    '+2 days    1  Caller, wait ends. The wait of 2 days is over.',
    '+2 days    1  Caller, step 3: Change Data Value. Stage goes from "Seen" to "Done".',
    '+2 days    1  Caller, flow ends. Every step is done.',
  ]);
});

test('with several people each line names its person', () => {
  const people = [
    { name: 'Ada', new: true },
    { name: 'Bo', new: true },
  ];
  const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
  const lines = text(model([campaign('Out', [removeFrom('Out')], onCreation)], { people, script }));
  expect(lines.filter((line) => line.includes('Bo'))).toEqual([
    'start    -  Person is Created. Bo enters the database.',
    'start    2  Bo, Out, flow starts. Its trigger fires and Bo qualifies.',
    'start    2  Bo, Out, step 1: Remove from Flow. Removes Bo from the flow of P.Out.',
    'start    2  Bo, Out, flow ends: removed. Remove from Flow took the person out.',
  ]);
});

test('an empty run is a sentence', () => {
  expect(traceText([], { start: 0 })).toBe('Nothing happens.');
});
