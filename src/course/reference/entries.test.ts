import { describe, expect, test } from 'vitest';
import { ACTIVITIES, FILTERS, OPERATORS, OUTSIDE, TOKENS, TRIGGERS } from '#workbench';
import { activityEntries } from './activities.ts';
import type { Entry } from './entry.ts';
import { filterEntries } from './filters.ts';
import { findsEmpty, operatorSections } from './operators.ts';
import { OPERATOR_GROUPS } from './operatorWords.ts';
import { outsideEntries } from './outside.ts';
import { tokenEntries, tokenTypeEntries, triggerTokens } from './tokens.ts';
import { triggerEntries } from './triggers.ts';

/** The first use of the models runs all of them, in all variants. */
const TIMEOUT = 60_000;

const PAGES = [
  ['triggers', triggerEntries, TRIGGERS],
  ['filters', filterEntries, FILTERS],
  ['tokens', tokenEntries, TOKENS],
  ['activity log', activityEntries, ACTIVITIES],
  ['outside events', outsideEntries, OUTSIDE],
] as const;

const twice = (entries: readonly Entry[]) =>
  entries.map(({ id }) => id).filter((id, at, ids) => id === '' || ids.indexOf(id) !== at);

describe.each(PAGES)('the page of %s', (_, entriesOf, table) => {
  test('has every kind of the engine, each with words, facts and a live model', { timeout: TIMEOUT }, () => {
    const entries = entriesOf();
    expect(entries).toHaveLength(table.size);
    expect(entries.filter(({ summary, facts }) => summary === '' || facts.length === 0)).toEqual([]);
    expect(entries.filter(({ live }) => !live).map(({ name }) => name)).toEqual([]);
  });

  test('has an anchor of its own for each', { timeout: TIMEOUT }, () => {
    expect(twice(entriesOf())).toEqual([]);
  });
});

test('every link from one page of kinds to another finds its place', { timeout: TIMEOUT }, () => {
  const pages = { triggers: triggerEntries(), filters: filterEntries(), 'activity-log': activityEntries() };
  const places = new Set(
    Object.entries(pages).flatMap(([page, entries]) => entries.map(({ id }) => `/reference/${page}/#${id}`)),
  );
  const links = Object.values(pages)
    .flat()
    .flatMap(({ details }) => details.flatMap(({ words }) => words.flatMap(({ href }) => href ?? [])));
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((link) => !places.has(link))).toEqual([]);
});

describe('the page of operators', () => {
  test('has words for each operator of each type of field, and for no other', () => {
    for (const { types, finds } of OPERATOR_GROUPS)
      for (const type of types)
        expect(Object.keys(finds)).toEqual(OPERATORS[type as keyof typeof OPERATORS].map(({ name }) => name));
    const types = OPERATOR_GROUPS.flatMap((group) => group.types);
    expect(types.toSorted()).toEqual(Object.keys(OPERATORS).toSorted());
  });

  test('has a live model for each', { timeout: TIMEOUT }, () => {
    const entries = operatorSections().flatMap((section) => section.entries);
    expect(entries.filter(({ live }) => !live).map(({ id }) => id)).toEqual([]);
    expect(twice(entries)).toEqual([]);
  });

  test('[7.10] says that before, on or before and in past before find people without a date, and no other does', () => {
    const dates = OPERATOR_GROUPS.find(({ id }) => id === 'date');
    if (!dates) throw new Error('There is a group of dates.');
    const found = Object.keys(dates.finds).filter((name) => findsEmpty(dates, name));
    expect(found).toEqual(['in past before', 'before', 'on or before', 'is empty']);
  });
});

test('a token family shows a value from a run, and says what token context does to it', {
  timeout: TIMEOUT,
}, () => {
  const lines = tokenEntries().flatMap(({ id, details }) =>
    details.map(({ term, words: [first] }) => `${id}, ${term}: ${first?.text}`),
  );
  expect(lines).toContain('lead, Parent token context: makes no difference');
  expect(lines.filter((line) => /For example: \{\{.+\}\} gives \S/.test(line))).toHaveLength(TOKENS.size);
});

test('types of My Tokens and tokens of triggers come from the tables', () => {
  expect(tokenTypeEntries().find(({ name }) => name === 'Text')?.summary).toContain('524,288');
  const filled = triggerTokens().find(({ trigger }) => trigger === 'Fills Out Form');
  expect(filled?.tokens).toContain('{{trigger.name}}');
});
