import { expect, test } from 'vitest';
import type { FilterData } from '../scenario.ts';
import { final, happens, ofType, onForm, playFlow, score, where } from '../sketch.ts';

/** A flow with one choice; a form fill of Trial starts it, a week after a visit of the pricing page. */
function chosen(test: FilterData) {
  const step = { ...score('+1'), choices: [{ if: test, ...score('+100') }] };
  const run = playFlow([onForm('M', [step])], {
    people: [{ name: 'Ada', fields: { 'First Seen': '2026-01-15' }, lists: ['Customers'] }],
    instance: {
      lists: ['Customers', 'Partners'],
      fields: [{ name: 'First Seen', type: 'date' }],
    },
    script: [
      happens('Visits Web Page', { page: 'pricing' }),
      happens('Fills Out Form', { form: 'Trial', at: '7 days' }),
    ],
  });
  return { run, applied: final(run, 'Score') === 100 };
}

const where7 = (operator: string, ...values: string[]) => [
  { attribute: 'Date of Activity', operator, values },
];

test.each<[string, FilterData, boolean]>([
  ['[7.12] an activity', { filter: 'Visited Web Page' }, true],
  ['[7.12] how often', { filter: 'Visited Web Page', times: 2 }, false],
  ['[7.12] when', { filter: 'Visited Web Page', where: where7('in past', '7 days') }, true],
  ['[7.12] when', { filter: 'Visited Web Page', where: where7('in past', '6 days') }, false],
  ['[7.12] what started the flow', { filter: 'Filled Out Form' }, true],
  ['[7.12] a membership', { filter: 'Member of List', list: 'Customers' }, true],
  ['[7.12] a membership', { filter: 'Member of List', list: 'Partners' }, false],
  ['[7.10] a date', where('First Seen', 'before', '2026-02-01'), true],
  ['[7.10] a date', where('First Seen', 'in time frame', 'Last Month'), false],
  ['[7.9] NULL is 0', where('Other', 'is', 0), true],
])('[6.4] [6.5] the IF of a choice may ask for %s: %j', (_what, filter, expected) => {
  const { run, applied } = chosen(filter);
  expect(run.program.problems).toEqual([]);
  expect(applied).toBe(expected);
  expect(ofType(run, 'step')[0]).toMatchObject({
    applied: expected ? 0 : 'default',
    tests: [{ holds: expected }],
  });
});

test('the step names the facts of the choice that was asked', () => {
  const { run } = chosen({ filter: 'Visited Web Page' });
  expect(ofType(run, 'step')[0]?.facts).toEqual(expect.arrayContaining(['6.4', '7.12']));
});
