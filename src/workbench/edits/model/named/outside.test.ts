import { expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { blankScenario } from '../../../lab/blank.ts';
import { outsideOf } from './outside.ts';

function nested(parents: Readonly<Record<string, string | undefined>>): Scenario {
  const programs = Object.entries(parents).map(([name, parent]) => ({
    name,
    campaigns: [],
    ...(parent === undefined ? {} : { parent }),
  }));
  return { ...blankScenario(), instance: { programs } };
}

test('a program can lie neither in itself nor in what lies in it', () => {
  const scenario = nested({ Year: undefined, Spring: 'Year', Week: 'Spring', Other: undefined });
  expect(outsideOf(scenario, 'program', 'parent', 'Year')).toEqual(['Other']);
  expect(outsideOf(scenario, 'program', 'parent', 'Spring')).toEqual(['Year', 'Other']);
  expect(outsideOf(scenario, 'program', 'parent', 'Week')).toEqual(['Year', 'Spring', 'Other']);
});

test('programs in a circle, and around names that are not there, end', () => {
  const scenario = nested({ One: 'Two', Two: 'One', Three: 'Nowhere' });
  expect(outsideOf(scenario, 'program', 'parent', 'Three')).toEqual(['One', 'Two']);
  expect(outsideOf(scenario, 'program', 'parent', 'One')).toEqual(['Three']);
});
