import { describe, expect, test } from 'vitest';
import { after, labelOf, textOf, wrongIn } from './fixtures/done.ts';

describe('remove', () => {
  test('a campaign stays named in steps and filters, which are underlined, and goes from claims', () => {
    const bench = after({ type: 'remove', kind: 'campaign', name: 'Lifecycle.Quality score' });
    expect(bench.message).toBe(
      '1 claim named it and went with it. It is still named in: Lifecycle.New person, step 1; Welcome.Send, step 3; Welcome.Send, step 4; Welcome.Send, filter 2; and 1 more.',
    );
    expect(wrongIn(bench)).toHaveLength(4);
    for (const message of wrongIn(bench)) expect(message).toContain('no campaign "Lifecycle.Quality score"');
    expect(labelOf(bench)).toBe('Campaign "Quality score" is removed');
  });

  test('a change of a variant that was about the campaign goes with it', () => {
    const { scenario } = after({ type: 'remove', kind: 'campaign', name: 'Lifecycle.Quality score' });
    const ways = scenario.variants?.flatMap(({ changes }) => changes.map(({ at }) => at.join('/')));
    expect(ways?.some((way) => way.includes('Quality score'))).toBe(false);
    expect(ways?.length).toBeGreaterThan(0);
  });

  test('a person goes with the events and claims about the person', () => {
    const bench = after({ type: 'remove', kind: 'person', name: 'Cleo' });
    expect(bench.message).toBe('3 outside events and 1 claim named it and went with it.');
    expect(textOf(bench)).not.toContain('Cleo');
    expect(wrongIn(bench)).toEqual([]);
  });

  test('what memberships are of goes from the people', () => {
    const bench = after(
      { type: 'remove', kind: 'segmentation', name: 'Size' },
      { type: 'remove', kind: 'partition', name: 'EMEA' },
      { type: 'remove', kind: 'revenue cycle model', name: 'Pipeline' },
    );
    const cleo = bench.scenario.people.find(({ name }) => name === 'Cleo');
    expect(Object.keys(cleo ?? {})).toEqual(['name', 'fields', 'lists', 'programs', 'owner']);
    expect(bench.scenario.instance).not.toHaveProperty('partitions');
    expect(wrongIn(bench)).toEqual([]);
  });

  test('what a folder holds comes into the folder around it', () => {
    const bench = after({ type: 'remove', kind: 'folder', name: 'Spain' });
    expect(bench.scenario.instance.programs[1]?.folder).toBe('Europe');
    const none = after(
      { type: 'remove', kind: 'folder', name: 'Spain' },
      { type: 'remove', kind: 'folder', name: 'Europe' },
    );
    expect(none.scenario.instance.programs[1]).not.toHaveProperty('folder');
    expect(none.scenario.instance).not.toHaveProperty('folders');
  });

  test('a program takes its campaigns with it, and the events that launch them', () => {
    const bench = after({ type: 'remove', kind: 'program', name: 'Welcome' });
    expect(bench.message).toBe('2 outside events named it and went with it.');
    expect(textOf(bench)).not.toContain('Welcome');
    expect(wrongIn(bench)).toEqual([]);
  });

  test('of the last program leaves a model without any', () => {
    const bench = after(
      { type: 'remove', kind: 'program', name: 'Welcome' },
      { type: 'remove', kind: 'program', name: 'Lifecycle' },
    );
    expect(bench.scenario.instance.programs).toEqual([]);
  });

  test('of a field leaves the tokens that name it, and says where', () => {
    const bench = after({ type: 'remove', kind: 'field', name: 'Lifecycle Stage' });
    expect(bench.message).toContain('Welcome.Send, step 2; and 1 more');
    expect(bench.scenario.instance.emails?.[0]?.subject).toContain('{{lead.Lifecycle Stage}}');
  });

  test('of what is not there is refused', () => {
    expect(after({ type: 'remove', kind: 'queue', name: 'Kim' }).message).toBe('There is no queue "Kim".');
  });
});
