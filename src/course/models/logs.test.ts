import { expect, test } from 'vitest';
import { open } from '#workbench';
import { scenarioNamed } from '../scenarios.ts';
import { logsOf } from './logs.ts';

const logs = logsOf(open(scenarioNamed('mql-decision'), { variant: 'series' }));
const [ada] = logs;

test('every person of the model has a log, oldest entry first', () => {
  expect(logs.map(({ person }) => person)).toContain('Ada');
  const dates = ada?.lines.map(({ date }) => date) ?? [];
  expect(dates.length).toBeGreaterThan(3);
  expect(dates).toEqual(dates.toSorted());
  expect(dates[0]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
});

test('[11.2] [11.4] a type has its id, and is called simulated where no source gives one', () => {
  const ids = new Map(ada?.lines.map(({ type, typeId }) => [type, typeId]));
  expect(ids.get('Change Score')).toBe('22');
  expect(ids.get('Execute Campaign')).toBe('simulated');
});

test('[2.8] an execution names the campaign first, then whether they qualified and whose tokens it used', () => {
  const line = ada?.lines.find(({ type }) => type === 'Execute Campaign');
  expect(line?.primary).toMatchObject({ name: 'Executed Campaign', text: expect.stringContaining('.') });
  expect(line?.attributes).toContainEqual({ name: 'Qualified', text: 'True' });
  expect(line?.attributes.map(({ name }) => name)).not.toContain('Executed Campaign');
});

test('a person to whom nothing happens has an empty log', () => {
  const quiet = open({ ...scenarioNamed('mql-decision'), script: [] });
  expect(logsOf(quiet).every(({ lines }) => lines.length === 0)).toBe(true);
});
