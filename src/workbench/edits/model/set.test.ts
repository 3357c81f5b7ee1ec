import { describe, expect, test } from 'vitest';
import { after, labelOf } from './fixtures/done.ts';

const campaign = 'Lifecycle.New person';

describe('set', () => {
  test('a description letter by letter is one edit', () => {
    const bench = after(
      { type: 'set', kind: 'campaign', name: campaign, key: 'description', value: 'F' },
      { type: 'set', kind: 'campaign', name: campaign, key: 'description', value: 'First' },
    );
    expect(bench.past).toHaveLength(1);
    expect(labelOf(bench)).toBe('New person: Description becomes "First"');
    expect(bench.program.campaigns[0]?.description).toBe('First');
  });

  test('every key of the Schedule tab, and each can be left out again', () => {
    const set = (key: string, value: string | number | boolean) =>
      ({ type: 'set', kind: 'campaign', name: campaign, key, value }) as const;
    const all = [
      set('active', false),
      set('qualification', 'once every 3 days'),
      set('priority', 'High'),
      set('communicationLimits', true),
      set('maxPeople', 5),
    ];
    const bench = after(...all);
    expect(bench.program.campaigns[0]).toMatchObject({
      active: false,
      qualification: { text: 'once every 3 days' },
      override: 'High',
      limited: true,
      maxPeople: 5,
    });
    const none = after(...all, ...all.map((edit) => ({ ...edit, value: null })));
    expect(none.scenario.instance.programs[0]?.campaigns[0]).not.toHaveProperty('schedule');
  });

  test('what is so anyway is left out', () => {
    const bench = after(
      { type: 'set', kind: 'email', name: 'Hello', key: 'approved', value: false },
      { type: 'set', kind: 'email', name: 'Hello', key: 'approved', value: true },
      { type: 'set', kind: 'person', name: 'Cleo', key: 'lists', value: [] },
    );
    expect(bench.scenario.instance.emails?.[0]).not.toHaveProperty('approved');
    expect(bench.scenario.people[2]).not.toHaveProperty('lists');
  });

  test('a word that means nothing is kept, and is a problem', () => {
    const bench = after({ type: 'set', kind: 'program', name: 'Welcome', key: 'channel', value: 'Webinr' });
    expect(bench.program.problems.map(({ message }) => message)).toContain(
      'There is no channel "Webinr". Did you mean "Webinar"?',
    );
  });

  test.each([
    [{ kind: 'campaign', name: campaign, key: 'executable', value: true }, 'A campaign has no "executable".'],
    [
      { kind: 'channel', name: 'Webinar', key: 'statuses', value: null },
      'Program statuses of "Webinar" cannot be left out.',
    ],
    [
      { kind: 'campaign', name: campaign, key: 'maxPeople', value: 1.5 },
      '"maxPeople" must be a whole number.',
    ],
    [
      { kind: 'field', name: 'Web Visits', key: 'type', value: 'strng' },
      'There is no field type "strng". Did you mean "string"?',
    ],
  ] as const)('%j is refused', (edit, message) => {
    const bench = after({ type: 'set', ...edit });
    expect(bench.message).toBe(message);
    expect(bench.past).toEqual([]);
  });
});

describe('set entry', () => {
  const cleo = { type: 'set entry', kind: 'person', name: 'Cleo' } as const;

  test('gives a field another value, and takes it out', () => {
    const set = after({ ...cleo, key: 'fields', entry: 'Country', value: 'Chile' });
    expect(set.scenario.people[2]?.fields).toEqual({ 'Lifecycle Stage': 'Known', Country: 'Chile' });
    const bench = after(
      { ...cleo, key: 'fields', entry: 'Lifecycle Stage' },
      { ...cleo, key: 'stages', entry: 'Pipeline', value: 'MQL' },
    );
    expect(bench.scenario.people[2]).not.toHaveProperty('fields');
    expect(bench.scenario.people[2]?.stages).toEqual({ Pipeline: 'MQL' });
  });

  test.each([
    [{ ...cleo, key: 'lists', entry: 'Newsletter' }, 'A person has no names under "lists".'],
    [{ ...cleo, key: 'fields', entry: 'Country' }, '"Cleo" has no "Country" under Fields.'],
    [{ ...cleo, key: 'fields', entry: ' ', value: 'x' }, 'Fields of "Cleo": a name is missing.'],
  ] as const)('%j is refused', (edit, message) => {
    expect(after(edit).message).toBe(message);
  });
});
