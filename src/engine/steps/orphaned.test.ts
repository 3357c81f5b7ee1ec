import { describe, expect, test } from 'vitest';
import {
  executable,
  execute,
  final,
  happens,
  ofType,
  onForm,
  onRequest,
  playFlow,
  request,
  score,
  set,
} from '../sketch.ts';

describe.each([
  ['Execute Campaign', execute('P.X'), executable('X', [score('+1')])],
  ['Request Campaign', request('P.X'), onRequest('X', [score('+1')])],
  ['Remove from Flow', { step: 'Remove from Flow', campaign: 'P.X' }, onRequest('X', [score('+1')])],
] as const)('%s of a campaign that has been deleted', (_step, call, child) => {
  const run = (assumptions: Readonly<Record<string, string>>) =>
    playFlow([onForm('M', [call, set('B', 'on')]), child], {
      people: [{ name: 'Ada' }],
      script: [
        { event: 'Campaign is Deleted', campaign: 'P.X', anyway: true },
        happens('Fills Out Form', { form: 'F' }),
      ],
      assumptions,
    });

  test('[2.25] the step is skipped and the flow goes on', () => {
    const skipped = run({});
    expect([final(skipped, 'Score'), final(skipped, 'B')]).toEqual([null, 'on']);
    expect(ofType(skipped, 'step')[0]).toMatchObject({
      result: 'skipped',
      target: 'P.X',
      activities: [],
      assumptions: ['orphaned-step'],
    });
  });

  test('[2.25] or it fails, by the switch orphaned-step', () => {
    const failed = run({ 'orphaned-step': 'the step fails' });
    expect(final(failed, 'B')).toBe('on');
    expect(ofType(failed, 'step')[0]).toMatchObject({
      result: 'failed',
      assumptions: ['orphaned-step', 'step-failure'],
    });
    const ends = run({ 'orphaned-step': 'the step fails', 'step-failure': 'the flow ends' });
    expect(final(ends, 'B')).toBe(null);
  });
});
