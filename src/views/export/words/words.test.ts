import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, type Plain } from '#engine';
import { parse } from '#scenario';
import { attribute, campaign, executable, model, onCreation, score, stage } from '../../models/model.ts';
import { campaignWords, dataOf, filterWords, stepWords, triggerWords } from './campaign.ts';
import { plainWords } from './plain.ts';

describe('a value', () => {
  test.each<[Plain, string]>([
    [null, 'empty'],
    ['', '""'],
    [true, 'true'],
    [['a', 'b'], 'a or b'],
    [[], ''],
    [{ Country: 'Chile', Score: 5 }, 'Country Chile, Score 5'],
    [[{ attribute: 'Form Name', operator: 'is', values: ['F', 'G'] }], 'Form Name is F or G'],
  ])('%j is %j', (value, words) => {
    expect(plainWords(value)).toBe(words);
  });
});

test('a trigger has its constraints', () => {
  const where = [{ attribute: 'Form Name', operator: 'is', values: ['Contact'] }];
  expect(triggerWords({ trigger: 'Fills Out Form', where })).toBe('Fills Out Form, Form Name is Contact');
});

test('a filter is a comparison, or its name with labels', () => {
  expect(filterWords(attribute('Points', 'at least', 40))).toBe('Points at least 40');
  expect(filterWords({ filter: 'Member of List', list: 'Guests' })).toBe('Member of List, List: Guests');
  expect(filterWords({ filter: 'Of no kind', what: 'x' })).toBe('Of no kind, what: x');
});

test('a step has a line for each choice and one for the default', () => {
  expect(stepWords(score('+5')).lines).toEqual(['Score Name: Points; Change: +5']);
  const choices = [
    { if: attribute('Stage', 'is empty'), attribute: 'Stage', newValue: 'In' },
    { if: attribute('Points', 'less than', 5), doNothing: true as const },
  ];
  expect(stepWords(stage('Out', { choices })).lines).toEqual([
    'Choice 1, if Stage is empty: Attribute: Stage; New Value: In',
    'Choice 2, if Points less than 5: Do Nothing',
    'Default Choice: Attribute: Stage; New Value: Out',
  ]);
});

test('a campaign has its kind, smart list, flow and schedule', () => {
  const filters = [attribute('Points', 'at least', 40), attribute('Stage', 'is', 'In')];
  const schedule = { qualification: 'once every 3 days', active: false, maxPeople: 5 };
  const scenario = model([
    campaign('A', [score('+1')], {
      smartList: { ...onCreation.smartList, filters, match: '1 or 2' },
      schedule,
    }),
    campaign('B', [], executable),
  ]);
  const [a, b] = compile(scenario).campaigns.map((one) => {
    const data = dataOf(scenario, one);
    return data && campaignWords(data, one);
  });
  expect(a).toMatchObject({
    ref: 'P.A',
    kind: 'Trigger campaign',
    smartList: [
      'Trigger: Person is Created',
      'Filter 1: Points at least 40',
      'Filter 2: Stage is In',
      'Filters combine: 1 or 2',
    ],
    flow: [{ step: 'Change Score', lines: ['Score Name: Points; Change: +1'] }],
    schedule: [
      'Not active',
      'Each person can run through the flow once every 3 days',
      'Person restriction: 5',
    ],
  });
  expect(b).toMatchObject({ kind: 'Executable campaign', smartList: ['Empty: everybody qualifies.'] });
});

test('every step and filter of the models that have all kinds is told by labels, not by the names in the file', () => {
  const folder = new URL('../../../../content/scenarios/everything/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const { scenario } = parse(readFileSync(new URL(file, folder), 'utf8'));
    if (!scenario) throw new Error(`${file} cannot be read.`);
    const lines = compile(scenario).campaigns.flatMap((one) => {
      const data = dataOf(scenario, one);
      if (!data) throw new Error(`${one.ref} has no data.`);
      const { smartList, flow } = campaignWords(data, one);
      return [...smartList, ...flow.flatMap((step) => step.lines)];
    });
    expect(lines.join('\n')).not.toMatch(/undefined|\[object|\b[a-z]+[A-Z]\w*: /);
  }
});
