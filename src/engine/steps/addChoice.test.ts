import { expect, test } from 'vitest';
import { final, ofType, onCreation, onRequest, playFlow, score, set, where } from '../sketch.ts';
import { STEPS } from './table.ts';

const ada = (fields: Record<string, string | number>) => ({ people: [{ name: 'Ada', new: true, fields }] });
const graded = (first: number, second: number) => ({
  ...set('A', 'default'),
  choices: [
    { if: where('Score', 'at least', first), ...set('A', `${first}`) },
    { if: where('Score', 'at least', second), ...set('A', `${second}`) },
  ],
});

test('[6.4] only the first choice that matches applies', () => {
  expect(final(playFlow([onCreation('M', [graded(10, 20)])], ada({ Score: 25 })), 'A')).toBe('10');
  expect(final(playFlow([onCreation('M', [graded(20, 10)])], ada({ Score: 25 })), 'A')).toBe('20');
});

test('[6.4] if none matches, Default Choice applies', () => {
  const run = playFlow([onCreation('M', [graded(10, 20)])], ada({ Score: 5 }));
  expect(final(run, 'A')).toBe('default');
  expect(ofType(run, 'step')[0]?.applied).toBe('default');
});

test('[6.4] the event tells every test that was made, with the value seen, and none after the match', () => {
  const [step] = ofType(playFlow([onCreation('M', [graded(20, 10)])], ada({ Score: 15 })), 'step');
  expect(step).toMatchObject({
    applied: 1,
    tests: [
      { text: 'Score at least 20', holds: false, seen: 15 },
      { text: 'Score at least 10', holds: true, seen: 15 },
    ],
  });
  expect(step?.facts).toContain('6.4');
  const [first] = ofType(playFlow([onCreation('M', [graded(10, 20)])], ada({ Score: 15 })), 'step');
  expect(first?.tests).toHaveLength(1);
});

test('[6.4] a choice or the default may be Do Nothing', () => {
  const step = { ...set('A', 'set'), choices: [{ if: where('Score', 'is', 1), doNothing: true as const }] };
  const nothing = playFlow([onCreation('M', [step])], ada({ Score: 1 }));
  expect(final(nothing, 'A')).toBe(null);
  expect(ofType(nothing, 'step')[0]).toMatchObject({
    result: 'skipped',
    reason: 'Do Nothing.',
    activities: [],
  });
  expect(final(playFlow([onCreation('M', [step])], ada({ Score: 2 })), 'A')).toBe('set');
});

test('[6.5] a choice reads the person as the person is when the step runs', () => {
  const run = playFlow([onCreation('M', [score('+5'), score('+5'), graded(10, 20)])]);
  expect(final(run, 'A')).toBe('10');
});

test('[5.19] the condition of a choice does not resolve tokens, and compile warns', () => {
  const choice = { if: where('A', 'is', '{{lead.B}}'), ...set('C', 'resolved') };
  const model = [onCreation('M', [{ ...set('C', 'as written'), choices: [choice] }])];
  const run = playFlow(model, ada({ A: 'x', B: 'x' }));
  expect(final(run, 'C')).toBe('as written');
  expect(run.program.problems).toMatchObject([{ reach: 'warning', facts: ['5.19'] }]);
});

test.each([...STEPS.keys()])('[6.4] %s takes choices', (step) => {
  const nothing = { if: where('A', 'is empty'), doNothing: true as const };
  const run = playFlow([
    onCreation('M', [{ step, doNothing: true, choices: [nothing] }]),
    onRequest('R', []),
  ]);
  expect(run.program.problems).toEqual([]);
  expect(ofType(run, 'step')[0]).toMatchObject({ step, applied: 0, result: 'skipped' });
});
