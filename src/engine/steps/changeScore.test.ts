import { expect, test } from 'vitest';
import { parseScoreChange } from '../score.ts';
import { final, ofType, onCreation, play, playFlow, program, scenario, score } from '../sketch.ts';

const from = (old: number | null) => ({ people: [{ name: 'Ada', new: true, fields: { Score: old } }] });

test.each([
  [10, '+5', 15],
  [10, '-5', 5],
  [10, '=5', 5],
  [10, '=-5', -5],
  [10, ' + 5 ', 15],
  [3, '-5', -2],
  [10, '=0', 0],
])('[6.9] a score of %i changed by %j is %i', (old, change, result) => {
  expect(final(playFlow([onCreation('M', [score(change)])], from(old)), 'Score')).toStrictEqual(result);
});

test('[6.10] an empty score starts from 0', () => {
  expect(final(playFlow([onCreation('M', [score('-3')])], from(null)), 'Score')).toBe(-3);
  expect(final(playFlow([onCreation('M', [score('+0')])], from(null)), 'Score')).toBe(0);
});

test('[6.9] the activity names the score, the change, the old and the new value', () => {
  const [step] = ofType(playFlow([onCreation('M', [score('+5')])], from(2)), 'step');
  expect(step?.activities).toEqual([
    {
      type: 'Change Score',
      attributes: {
        'Score Name': 'Score',
        'Change Value': '+5',
        'Old Value': 2,
        'New Value': 7,
        Reason: 'Smart Campaign P.M, Change Score',
      },
    },
  ]);
});

test('[6.9] a score token stands for the change', () => {
  const model = scenario(
    [program('P', [onCreation('M', [score('{{my.Points}}')])], { Points: '+15' })],
    from(1),
  );
  expect(final(play(model), 'Score')).toBe(16);
});

test('[6.9] a token that gives no score change fails', () => {
  const model = scenario(
    [program('P', [onCreation('M', [score('{{my.Points}}')])], { Points: 'ten' })],
    from(1),
  );
  const run = play(model);
  expect(ofType(run, 'step')[0]).toMatchObject({ result: 'failed', activities: [] });
  expect(final(run, 'Score')).toBe(1);
});

test('[6.9] a bare number is added or ignored, by the switch bare-score, and compile warns', () => {
  const run = (option: string) =>
    playFlow([onCreation('M', [score('5')])], { ...from(1), assumptions: { 'bare-score': option } });
  expect(final(run('added'), 'Score')).toBe(6);
  expect(final(run('ignored'), 'Score')).toBe(1);
  for (const option of ['added', 'ignored'])
    expect(ofType(run(option), 'step')[0]?.assumptions).toContain('bare-score');
  expect(ofType(run('ignored'), 'step')[0]?.result).toBe('failed');
  expect(run('added').program.problems).toMatchObject([{ reach: 'warning', near: '+5', facts: ['6.9'] }]);
});

test('[6.9] what is no score change makes the flow invalid', () => {
  const run = playFlow([onCreation('M', [score('five')])], from(1));
  expect(run.program.problems).toMatchObject([{ reach: 'campaign', facts: ['6.9'] }]);
  expect(final(run, 'Score')).toBe(1);
});

test('the same score again is silent or logged, by the switch same-value', () => {
  const run = (option: string) =>
    playFlow([onCreation('M', [score('+0')])], { ...from(1), assumptions: { 'same-value': option } });
  expect(ofType(run('silent'), 'step')[0]).toMatchObject({ result: 'skipped', activities: [] });
  expect(ofType(run('logged'), 'step')[0]).toMatchObject({ result: 'done', assumptions: ['same-value'] });
});

test('score changes are read without regard to spaces and never as anything else', () => {
  expect(parseScoreChange('= - 5')).toEqual({ how: 'set', amount: -5, bare: false });
  expect(parseScoreChange('=-0')).toStrictEqual({ how: 'set', amount: 0, bare: false });
  for (const text of ['', '+', '=', '+-5', '5+', '1.5', '+1e3', 'NULL', '١', '+1234567890'])
    expect(parseScoreChange(text)).toBe(undefined);
});
