import { describe, expect, test } from 'vitest';
import { after, labelOf, wrongIn } from './fixtures/done.ts';

describe('duplicate', () => {
  test('[1.7] [1.12] a trigger campaign is cloned with its filters and flow, and starts inactive', () => {
    const bench = after({ type: 'duplicate', kind: 'campaign', name: 'Welcome.Send' });
    const [send, copy] = bench.scenario.instance.programs[1]?.campaigns ?? [];
    expect(copy).toEqual({
      ...send,
      name: 'Send (copy)',
      schedule: { qualification: 'every time', active: false },
    });
    expect(labelOf(bench)).toBe('Campaign "Send" is duplicated as "Send (copy)"');
  });

  test('[1.12] an executable becomes an ordinary campaign unless the box is ticked anew', () => {
    const clone = (executable: boolean) =>
      after({
        type: 'duplicate',
        kind: 'campaign',
        name: 'Lifecycle.Quality score',
        to: 'Clone',
        executable,
      }).program.campaigns.find(({ name }) => name === 'Clone')?.kind;
    expect(clone(false)).toBe('batch');
    expect(clone(true)).toBe('executable');
  });

  test('[1.13] a campaign with a trigger cannot be cloned into an executable', () => {
    const bench = after({ type: 'duplicate', kind: 'campaign', name: 'Welcome.Send', executable: true });
    expect(bench.message).toContain('"Send" has a trigger, so it cannot be cloned into an executable.');
  });

  test('a program is cloned with its campaigns, and they refer to each other', () => {
    const bench = after({ type: 'duplicate', kind: 'program', name: 'Welcome', to: 'Second' });
    const ask = bench.scenario.instance.programs.find(({ name }) => name === 'Second')?.campaigns[1];
    expect(ask?.flow[0]?.['campaign']).toBe('Second.Send');
    expect(bench.scenario.instance.programs[1]?.campaigns[1]?.flow[0]?.['campaign']).toBe('Welcome.Send');
    expect(wrongIn(bench)).toEqual([]);
  });

  test('a person and a bare name', () => {
    const bench = after(
      { type: 'duplicate', kind: 'person', name: 'Cleo' },
      { type: 'duplicate', kind: 'static list', name: 'Newsletter' },
      { type: 'duplicate', kind: 'static list', name: 'Newsletter' },
    );
    expect(bench.scenario.people.at(-1)).toMatchObject({ name: 'Cleo (copy)', owner: 'Kim' });
    expect(bench.scenario.instance.lists).toEqual(['Newsletter', 'Newsletter (copy) 2', 'Newsletter (copy)']);
  });
});
