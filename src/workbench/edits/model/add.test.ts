import { describe, expect, test } from 'vitest';
import { after, labelOf, wrongIn } from './fixtures/done.ts';
import { namesOfKind } from './named/find.ts';
import type { NamedId } from './named/kind.ts';
import { NAMED } from './named/table.ts';

const kinds = Object.keys(NAMED) as NamedId[];

describe('add', () => {
  test.each(kinds)('a %s gives one that has no problem, and a second one another name', (kind) => {
    const before = namesOfKind(after().scenario, kind).length;
    const bench = after({ type: 'add', kind, inside: 'Welcome' }, { type: 'add', kind, inside: 'Welcome' });
    expect(bench.message).toBeNull();
    const names = namesOfKind(bench.scenario, kind);
    expect(names).toHaveLength(before + 2);
    expect(new Set(names).size).toBe(names.length);
    expect(wrongIn(bench)).toEqual([]);
  });

  test.each([
    ['batch', 'batch', false],
    ['trigger', 'trigger', false],
    ['requestable', 'trigger', true],
    ['executable', 'executable', false],
  ] as const)('a %s campaign is one', (like, kind, requestable) => {
    const bench = after({ type: 'add', kind: 'campaign', name: 'Mine', inside: 'Welcome', like });
    const made = bench.program.campaigns.find(({ ref }) => ref === 'Welcome.Mine');
    expect(made).toMatchObject({ kind, requestable });
    expect(labelOf(bench)).toBe('Campaign "Mine" is added');
  });

  test.each([
    [{ kind: 'person', name: 'Cleo' }, 'There is a person "Cleo" already.'],
    [{ kind: 'campaign', name: 'Send', inside: 'Welcome' }, '"Welcome" has a campaign "Send" already.'],
    [{ kind: 'campaign', name: 'Send', inside: 'Nowhere' }, 'There is no program "Nowhere".'],
    [{ kind: 'field', name: 'Country' }, '"Country" is a standard field: it is there already.'],
    [{ kind: 'email', name: '' }, 'An email needs a name.'],
  ] as const)('%j is refused', (edit, message) => {
    expect(after({ type: 'add', ...edit }).message).toBe(message);
  });
});
