import { describe, expect, test } from 'vitest';
import { after, labelOf, wrongIn } from './fixtures/done.ts';

const campaigns = (bench: ReturnType<typeof after>, program: number) =>
  bench.scenario.instance.programs[program]?.campaigns.map(({ name }) => name);

describe('move', () => {
  test('a campaign within its program, and a person', () => {
    const bench = after(
      { type: 'move', kind: 'campaign', name: 'Welcome.Send', to: 1 },
      { type: 'move', kind: 'person', name: 'Cleo', to: 0 },
    );
    expect(campaigns(bench, 1)).toEqual(['Ask', 'Send']);
    expect(bench.scenario.people.map(({ name }) => name)).toEqual(['Cleo', 'Ada', 'Bob']);
  });

  test('a campaign to another program: what refers to it follows', () => {
    const bench = after({ type: 'move', kind: 'campaign', name: 'Welcome.Send', to: 0, inside: 'Lifecycle' });
    expect(campaigns(bench, 0)?.[0]).toBe('Send');
    expect(campaigns(bench, 1)).toEqual(['Ask']);
    expect(bench.scenario.instance.programs[1]?.campaigns[0]?.flow[0]?.['campaign']).toBe('Lifecycle.Send');
    expect(bench.scenario.script.at(-1)?.['campaign']).toBe('Lifecycle.Send');
    expect(wrongIn(bench)).toEqual([]);
    expect(labelOf(bench)).toBe('Campaign "Send" is moved to "Lifecycle"');
  });

  test('a campaign of a variant to another program: the place in the variant follows', () => {
    const bench = after({
      type: 'move',
      kind: 'campaign',
      name: 'Lifecycle.Quality score',
      to: 0,
      inside: 'Welcome',
    });
    const at = bench.scenario.variants?.[1]?.changes[1]?.at;
    expect(at?.slice(0, 5)).toEqual(['instance', 'programs', 'Welcome', 'campaigns', 'Quality score']);
  });

  test.each([
    [{ kind: 'campaign', name: 'Welcome.Send', to: 9 }, 'There is no place 10 for "Send".'],
    [{ kind: 'campaign', name: 'Welcome.Send', to: 9, inside: 'Lifecycle' }, '"Lifecycle" has no place 10.'],
    [{ kind: 'campaign', name: 'Welcome.Send', to: 0, inside: 'No' }, 'There is no program "No".'],
    [{ kind: 'program', name: 'Welcome', to: -1 }, 'There is no place 0 for "Welcome".'],
  ] as const)('%j is refused', (edit, message) => {
    expect(after({ type: 'move', ...edit }).message).toBe(message);
  });
});
