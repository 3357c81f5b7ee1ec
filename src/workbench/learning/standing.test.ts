import { expect, test } from 'vitest';
import { PROGRESS } from './fixtures/progress.ts';
import { type Done, note, type Progress } from './progress.ts';
import { goOnWith, type Item, standingOf } from './standing.ts';

const item = (id: string, parts: Partial<Item> = {}): Item => ({
  ...{ id, title: id, predictions: 0, exercises: 0, questions: 0 },
  ...parts,
});
const done = (result: Done['result']): Done => ({ result, at: '2026-03-01T12:00:00Z', tries: 1, hints: 0 });
const lesson = item('learn/a', { predictions: 2, exercises: 1 });

test('a lesson that was read with its exercise passed is done, and tells of its predictions', () => {
  expect(standingOf(lesson, PROGRESS)).toEqual({
    state: 'done',
    words: 'Done. 1 of 2 predictions right at first, 1 skipped. 1 of 1 exercise passed, with 2 hints.',
    at: '2026-03-01T12:10:00Z',
  });
});

test('without its exercise it is begun', () => {
  const { 'learn/a#exercise-1': _, ...rest } = PROGRESS;
  expect(standingOf(lesson, rest)).toMatchObject({ state: 'begun' });
});

test('before the end, what was not answered is still to come', () => {
  const progress: Progress = { 'learn/a': done('opened'), 'learn/a#prediction-2': done('wrong') };
  expect(standingOf(lesson, progress).words).toBe(
    'Begun. 0 of 2 predictions right at first, 1 wrong, 1 to come.',
  );
});

test('nothing done is not begun; what another lesson has does not count', () => {
  expect(standingOf(lesson, { 'learn/ab': done('read') })).toEqual({
    state: 'not begun',
    words: 'Not begun.',
    at: null,
  });
});

test('a quiz is done when every question was answered, a model when it was opened', () => {
  const quiz = item('learn/quiz/a', { questions: 2 });
  const half = { 'learn/quiz/a#question-1': done('right') };
  expect(standingOf(quiz, half).state).toBe('begun');
  expect(standingOf(quiz, { ...half, 'learn/quiz/a#question-2': done('wrong') })).toMatchObject({
    state: 'done',
    words: 'Done. 1 of 2 questions right at first, 1 wrong.',
  });
  expect(standingOf(item('models/a'), { 'models/a': done('opened') }).state).toBe('done');
  expect(standingOf(item('learn/b'), { 'learn/b': done('opened') }).state).toBe('begun');
});

test('one goes on with what was worked on last, else with what is first, and with nothing at the end', () => {
  const items = ['learn/a', 'learn/b', 'learn/c'].map((id) => item(id));
  expect(goOnWith(items, {})?.id).toBe('learn/a');
  const one = note({}, 'learn/b', 'opened', '2026-03-02T12:00:00Z');
  expect(goOnWith(items, one)?.id).toBe('learn/b');
  expect(goOnWith(items, note(one, 'learn/a', 'opened', '2026-03-01T12:00:00Z'))?.id).toBe('learn/b');
  expect(goOnWith(items, note({}, 'learn/a', 'read', '2026-03-01T12:00:00Z'))?.id).toBe('learn/b');
  expect(goOnWith(items, Object.fromEntries(items.map(({ id }) => [id, done('read')])))).toBeUndefined();
});
