import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, type Scenario } from '#scenario';
import { aboutModel, cameOut, MOST_MODELS, modelsIn } from './models.ts';

const TEXT = readFileSync(new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url), 'utf8');
const MQL = parse(TEXT).scenario as Scenario;
const kept = (texts: readonly string[]) =>
  JSON.stringify({
    format: 'smart-campaign-lab models',
    version: 1,
    models: texts.map((text, at) => ({ name: `Case ${at}`, text, from: null })),
  });

test('a scenario is read as YAML and as JSON', () => {
  for (const text of [TEXT, JSON.stringify(MQL)]) {
    const [model, ...rest] = modelsIn(text, 'a.yaml');
    expect(rest).toEqual([]);
    expect(model).toMatchObject({ name: MQL.title, scenario: MQL });
  }
});

test('a wrong one has its problems with line and column, and no model', () => {
  const text = TEXT.replace('step: Execute Campaign', 'step: Exekute Campaign').replace(/^title:/m, 'titel:');
  const [model] = modelsIn(text, 'a.yaml');
  expect(model).toMatchObject({ name: 'a.yaml', scenario: null });
  const titel = model?.problems.find(({ message }) => message.includes('"titel"'));
  expect(titel).toMatchObject({ near: 'title', column: 1 });
  expect(text.split('\n')[(titel?.line ?? 0) - 1]).toMatch(/^titel:/);
});

test('kept models come one by one, good and bad, under their names', () => {
  const models = modelsIn(kept([TEXT, 'nonsense']), 'my-models.json');
  expect(models.map(({ name, scenario }) => [name, scenario !== null])).toEqual([
    ['Case 0', true],
    ['Case 1', false],
  ]);
  expect(cameOut(models)).toBe('1 model can be opened. 1 other cannot: the problems are listed below.');
});

test('of very many kept models some are left out, and that is said', () => {
  const models = modelsIn(kept(Array(MOST_MODELS + 3).fill('')), 'my-models.json');
  expect(models).toHaveLength(MOST_MODELS + 1);
  expect(models.at(-1)?.reasons).toEqual([
    '3 more models of the file were left out. My models takes in all of them.',
  ]);
});

test('an activity log is named as one', () => {
  const [model] = modelsIn('Date,Person,Activity Type\n2026-03-02,Ada,Change Score\n', 'log.csv');
  expect(model).toMatchObject({
    scenario: null,
    problems: [],
    reasons: [expect.stringContaining('activity log')],
  });
});

describe('in words', () => {
  test('what is in a model', () => {
    expect(aboutModel(MQL)).toMatch(/^1 program, \d campaigns, \d people$/);
  });

  test('what came out', () => {
    expect(cameOut(modelsIn(TEXT, 'a'))).toBe('1 model can be opened.');
    expect(cameOut(modelsIn('- 1', 'a'))).toBe('Nothing can be opened: the problems are listed below.');
  });
});
