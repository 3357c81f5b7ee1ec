import { expect, test } from 'vitest';
import type { Given, Kept } from './kept.ts';
import { KEEP_LIMITS } from './limits.ts';
import * as shelf from './shelf.ts';

const now = '2026-03-01T10:00:00.000Z';
const later = '2026-03-02T10:00:00.000Z';
const stamp = { id: 'new', now: later };
const given = (name: string, text = `title: ${name}`): Given => ({ name, text, from: null });
const kept = (id: string, name: string, text = `title: ${name}`): Kept => {
  return { id, name, text, from: 'mql-decision', saved: now, revision: 1 };
};
const models = [kept('a', 'A'), kept('b', 'B')];

function troubleIn(decision: shelf.Decision<unknown>) {
  if (!('trouble' in decision)) throw new Error('No trouble.');
  return decision.trouble;
}

function doneIn<T>(decision: shelf.Decision<T>) {
  if ('trouble' in decision) throw new Error(decision.trouble.message);
  return decision;
}

test('a new model gets an id, a time, and a name of its own', () => {
  const model = { ...given('a (2)', 'x'), id: 'new', saved: later, revision: 1 };
  expect(shelf.keepNew([...models, kept('c', 'A (3)')], given('a (2)', 'x'), stamp)).toEqual({
    put: [model],
    drop: [],
    done: { model, how: 'new' },
  });
  expect(doneIn(shelf.keepNew(models, given(' a '), stamp)).done.model.name).toBe('a (2)');
  expect(troubleIn(shelf.keepNew(models, given(' \n '), stamp)).kind).toBe('unnamed');
});

test('a model that is saved again keeps its id, its name and what it was made from', () => {
  const { put, done } = doneIn(shelf.keepAgain(models, { id: 'a', revision: 1 }, given('Other', 'x'), stamp));
  expect(put).toEqual([{ ...kept('a', 'A', 'x'), saved: later, revision: 2 }]);
  expect(done).toEqual({ model: put[0], how: 'again' });
});

test('what another tab saved is not overwritten: a copy is kept', () => {
  const mine = { id: 'a', revision: 1 };
  const theirs = doneIn(shelf.keepAgain(models, mine, given('A', 'theirs'), stamp)).done.model;
  const { put, done } = doneIn(shelf.keepAgain([theirs, kept('b', 'B')], mine, given('A', 'mine'), stamp));
  expect(put).toEqual([{ ...given('A (2)', 'mine'), id: 'new', saved: later, revision: 1 }]);
  expect(done.how).toBe('copy');
});

test('where another tab saved the same text, or nothing was changed, nothing is saved', () => {
  for (const revision of [1, 7]) {
    const { put, done } = doneIn(shelf.keepAgain(models, { id: 'a', revision }, given('A'), stamp));
    expect(put).toEqual([]);
    expect(done).toEqual({ model: models[0], how: 'same' });
  }
});

test('a model that another tab removed is kept anew', () => {
  const { put, done } = doneIn(shelf.keepAgain(models, { id: 'gone', revision: 1 }, given('B', 'x'), stamp));
  expect(put).toEqual([{ ...given('B (2)', 'x'), id: 'new', saved: later, revision: 1 }]);
  expect(done.how).toBe('anew');
});

test('a new name is no new revision, and no name that another model has', () => {
  expect(doneIn(shelf.rename(models, 'a', 'b')).put).toEqual([{ ...kept('a', 'A'), name: 'b (2)' }]);
  expect(doneIn(shelf.rename(models, 'a', 'a')).put).toEqual([{ ...kept('a', 'A'), name: 'a' }]);
  expect(troubleIn(shelf.rename(models, 'a', '  ')).message).toBe(
    '"A" could not be renamed. It has no name. Write a name.',
  );
  expect(troubleIn(shelf.rename(models, 'gone', 'X')).kind).toBe('gone');
});

test('a duplicate has the same text and source, and a number', () => {
  const copy = { ...kept('new', 'A (2)', 'title: A'), saved: later };
  expect(shelf.duplicate(models, 'a', stamp)).toEqual({ put: [copy], drop: [], done: copy });
  expect(troubleIn(shelf.duplicate(models, 'gone', stamp)).kind).toBe('gone');
});

test('a removed model comes back as it was, but for a name that was taken meanwhile', () => {
  const { done, drop } = doneIn(shelf.remove(models, 'a'));
  expect([done, drop]).toEqual([models[0], ['a']]);
  expect(doneIn(shelf.bringBack([kept('b', 'B')], done)).put).toEqual([done]);
  expect(doneIn(shelf.bringBack([kept('c', 'A')], done)).put).toEqual([{ ...done, name: 'A (2)' }]);
  expect(troubleIn(shelf.remove(models, 'gone')).kind).toBe('gone');
});

test('there is room for so many models, so large each, so large all together', () => {
  const many = Array.from({ length: KEEP_LIMITS.models }, (_, at) => kept(`${at}`, `M${at}`));
  expect(troubleIn(shelf.keepNew(many, given('A'), stamp)).kind).toBe('too many');
  expect(troubleIn(shelf.duplicate(many, '0', stamp)).kind).toBe('too many');
  expect('done' in shelf.keepAgain(many, { id: '0', revision: 1 }, given('M0', 'longer text'), stamp)).toBe(
    true,
  );
  const longest = 'x'.repeat(KEEP_LIMITS.text);
  expect('done' in shelf.keepNew([], given('A', longest), stamp)).toBe(true);
  expect(troubleIn(shelf.keepNew([], given('A', `${longest}x`), stamp))).toEqual({
    kind: 'too large',
    message: '"A" could not be kept. It has more than 200,000 characters. Export a file instead.',
  });
  const full = Array.from({ length: KEEP_LIMITS.total / KEEP_LIMITS.text }, (_, at) =>
    kept(`${at}`, `M${at}`, longest),
  );
  expect(troubleIn(shelf.keepNew(full, given('A'), stamp)).kind).toBe('too many');
  expect(troubleIn(shelf.bringBack(full, kept('a', 'A'))).kind).toBe('too many');
  const shorter = given('M0', longest.slice(1));
  expect('done' in shelf.keepAgain(full, { id: '0', revision: 1 }, shorter, stamp)).toBe(true);
});

test('models of a file come in one by one: with names of their own, none twice, as many as there is room for', () => {
  let count = 0;
  const ids = () => {
    count += 1;
    return { id: `n${count}`, now: later };
  };
  const almost = Array.from({ length: KEEP_LIMITS.models - 3 }, (_, at) => kept(`${at}`, `M${at}`));
  const list = [given('C'), given('M1'), given('M1', 'other'), given('C'), given('D'), given('E')];
  const { put, done } = doneIn(shelf.bringIn(almost, list, ids));
  expect(put.map(({ name }) => name)).toEqual(['C', 'M1 (2)', 'D']);
  expect(done.map(({ name, how }) => `${name} ${how}`)).toEqual([
    'C new',
    'M1 already',
    'M1 new',
    'C already',
    'D new',
    'E refused',
  ]);
  expect(done.at(-1)?.why).toMatch(/^"E" could not be kept\. 200 models are kept/);
});
