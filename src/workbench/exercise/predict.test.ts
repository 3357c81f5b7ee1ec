import { describe, expect, test } from 'vitest';
import { MQL } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import { predict } from './predict.ts';

const { scenario } = open(MQL, { variant: 'parallel' });
const stage = { person: 'Ada', field: 'Lifecycle Stage' };

test('a wrong answer is answered with the event that set the value, and why', () => {
  const { right, actual, text, seq } = predict(scenario, stage, 'MQL');
  expect({ right, actual }).toEqual({ right: false, actual: 'Nurture' });
  expect(text).toBe(
    'Lifecycle Stage ends as "Nurture". MQL decision, step 1 set it: ' +
      'Behavior Score was 10, so "Behavior Score less than 25" applied.',
  );
  expect(open(scenario).run.events[seq ?? -1]).toMatchObject({
    type: 'step',
    campaign: 'Lifecycle.MQL decision',
  });
});

test('the Default Choice is explained by what kept the choices from applying', () => {
  expect(predict(MQL, stage, 'MQL')).toMatchObject({
    right: true,
    text: 'Lifecycle Stage ends as "MQL". MQL decision, step 1 set it: Quality Score was 50 and Behavior Score was 30, so no choice applied and the Default Choice did.',
  });
});

test('a step without choices is explained by its own reason', () => {
  const question = { person: 'Bob', field: 'Behavior Score' };
  expect(predict(MQL, question, 10).text).toBe(
    'Behavior Score ends as 10. Behavior score, step 1 set it: Behavior Score: empty +10 gives 10.',
  );
});

test('the order is part of the question', () => {
  expect(predict(scenario, { ...stage, policy: 'requested first' }, 'MQL').right).toBe(true);
});

describe('an answer counts by its value', () => {
  test.each([
    [30, true],
    ['30', true],
    [' 30 ', true],
    [31, false],
    [null, false],
  ])('%j for a score of 30: %j', (answer, right) => {
    expect(predict(MQL, { person: 'Ada', field: 'Behavior Score' }, answer).right).toBe(right);
  });

  test.each([
    ['mql', true],
    ['M Q L', false],
  ])('%j for "MQL": %j', (answer, right) => {
    expect(predict(MQL, stage, answer).right).toBe(right);
  });

  test.each([null, ''])('%j for a field that stays empty', (answer) => {
    const { right, seq, text } = predict(MQL, { person: 'Ada', field: 'Country' }, answer);
    expect({ right, seq }).toEqual({ right: true, seq: null });
    expect(text).toBe('Country ends as empty. No step changed it.');
  });
});

test('a field that nobody was let in to change is explained by the refusal', () => {
  const programs = MQL.instance.programs.map((program) => ({
    ...program,
    campaigns: program.campaigns.map((one) =>
      one.name === 'New person' ? { ...one, schedule: { ...one.schedule, active: false } } : one,
    ),
  }));
  const off = { ...MQL, instance: { ...MQL.instance, programs } };
  expect(predict(off, stage, 'MQL').text).toBe(
    'Lifecycle Stage ends as empty. No step changed it. Lifecycle.New person did not take Ada: Lifecycle.New person is not active.',
  );
});

test.each([
  [{ person: 'Eve', field: 'Country' }, 'There is no person "Eve".'],
  [{ person: 'Ada', field: 'Shoe Size' }, 'There is no field "Shoe Size".'],
  [{ ...stage, policy: 'luck' }, 'There is no policy "luck".'],
])('a question about nothing is answered so: %j', (question, text) => {
  expect(predict(MQL, question, 'x')).toMatchObject({ right: false, seq: null });
  expect(predict(MQL, question, 'x').text).toContain(text);
});
