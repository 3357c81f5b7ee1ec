import { expect, test } from 'vitest';
import { MQL } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import { judge } from './quiz.ts';

const question = {
  ...{ scenario: 'mql', variant: 'parallel', person: 'Ada', field: 'Lifecycle Stage' },
  ...{ options: ['MQL', 'Nurture', 'Not a fit'], ask: 'Which stage?' },
};

test('a wrong answer names the event of the run that decides', () => {
  const { right, text, event } = judge(MQL, question, 'MQL');
  expect({ right, text }).toEqual({
    right: false,
    text: expect.stringContaining('Behavior Score was 10, so "Behavior Score less than 25" applied.'),
  });
  const { run } = open(MQL, { variant: 'parallel' });
  expect(run.events[event ?? -1]).toMatchObject({ type: 'step', campaign: 'Lifecycle.MQL decision' });
});

test('the variant and the order belong to the question', () => {
  expect(judge(MQL, question, 'Nurture').right).toBe(true);
  expect(judge(MQL, { ...question, variant: undefined }, 'MQL').right).toBe(true);
  expect(judge(MQL, { ...question, policy: 'requested first' }, 'MQL').right).toBe(true);
});

test('what no event set has no event', () => {
  expect(judge(MQL, { ...question, field: 'Job Title' }, 'x').event).toBeNull();
});
