import { describe, expect, test } from 'vitest';
import { predict } from '#workbench';
import { scenarioVariant, sources } from '../scenarios.ts';
import { type AskedPrediction, askedPredictions, lessonTexts } from './asked.ts';

// Here, where no test waits for it: all models are read at once.
sources();

const asked = askedPredictions();

/** What the reader is told who chooses this option. */
function verdict({ scenario, variant, policy, person, field }: AskedPrediction, option: string) {
  const question = { person, field, ...(policy === undefined ? {} : { policy }) };
  return predict(scenarioVariant(scenario, variant), question, option);
}

test('every lesson asks for a prediction', () => {
  expect([...lessonTexts.keys()].filter((name) => !asked.some(({ lesson }) => lesson === name))).toEqual([]);
});

describe.each(asked)('$lesson: $person, $field', (one) => {
  test('one of the options is right, however it is written, and all others are wrong', () => {
    const right = one.options.filter((option) => verdict(one, option).right);
    expect(right).toHaveLength(1);
    expect(one.options.length).toBeGreaterThan(1);
    expect(verdict(one, ` ${right[0]?.toUpperCase()} `).right).toBe(true);
  });

  test('a wrong option is answered with what the run gives and why', () => {
    for (const option of one.options) {
      const { text, actual } = verdict(one, option);
      expect(text).toMatch(new RegExp(`^${one.field} ends as .+\\. (.{20,}|No step changed it\\.)`));
      expect(one.options).toContain(String(actual));
    }
  });
});
