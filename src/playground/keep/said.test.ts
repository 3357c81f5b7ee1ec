import { expect, test } from 'vitest';
import { NO_DRAFT } from './draftKeeper.ts';
import type { Kept } from './kept.ts';
import { about, cameIn, drafted, imported, savedIn, when } from './said.ts';

const model: Kept = {
  id: 'a',
  name: 'A (2)',
  text: 'x'.repeat(1234),
  from: 'mql-decision',
  saved: '2026-03-01T10:05:00.000Z',
  revision: 1,
};

test('the reader hears under which name a model is kept, and that another tab was there', () => {
  expect(savedIn({ model, how: 'new' })).toBe('Kept as "A (2)".');
  expect(savedIn({ model, how: 'copy' })).toBe(
    'Another tab saved this model in the meantime. Its version stays, and yours is kept as "A (2)".',
  );
});

test('an import is summed up, and told model by model', () => {
  const came = [
    { name: 'A', model, how: 'new', why: '' },
    { name: 'A (2)', model, how: 'new', why: '' },
    { name: 'a (2)', model, how: 'already', why: '' },
    { name: 'B', model: null, how: 'refused', why: 'There is no room for "B".' },
  ] as const;
  expect(came.map(cameIn)).toEqual([
    '"A" is kept as "A (2)".',
    '"A (2)" is kept.',
    '"A (2)" was kept here already, with the same text.',
    'There is no room for "B".',
  ]);
  expect(imported(came, [{ name: 'C', reasons: [] }])).toBe(
    '2 models imported. 1 kept here already. 2 not imported.',
  );
  expect(imported(came.slice(0, 1), [])).toBe('1 model imported.');
});

test('a date is told in words, and what is no date as it is', () => {
  expect(when(model.saved, 'UTC')).toBe('Mar 1, 2026, 10:05 AM');
  expect(when('<b>', 'UTC')).toBe('<b>');
  expect(about(model, 'UTC')).toBe('Saved Mar 1, 2026, 10:05 AM, 1,234 characters, from mql-decision');
});

test('a draft is told by its date, and by whether it is on the screen', () => {
  const aside = { place: 'here', data: 'x', saved: model.saved };
  const told = (state: object) => drafted({ ...NO_DRAFT, ...state }, 'UTC');
  expect(told({})).toBe('');
  expect(told({ restored: model.saved })).toBe('Your draft from Mar 1, 2026, 10:05 AM is on the screen.');
  expect(told({ aside })).toBe('Your draft from Mar 1, 2026, 10:05 AM is not on the screen.');
  expect(told({ aside, unreadable: true })).toMatch(/ cannot be read by this version of the page\.$/);
});
