import { expect, test } from 'vitest';
import { grade } from '#workbench';
import { sources } from '../scenarios.ts';
import type { LessonEdit } from './answer.ts';
import { answered, askedExercise, lessonTexts } from './asked.ts';
import { answersOf } from './table.ts';

// Here, where no test waits for it: all models are read at once.
sources();

/** The grade of an answer to the exercise of a lesson. */
function gradeOf(lesson: string, edits: readonly LessonEdit[]) {
  const [start, end] = answered(lesson, edits);
  return grade(end.scenario, { from: start.scenario, goals: askedExercise(lesson).goals });
}

const withExercise = [...lessonTexts]
  .filter(([, text]) => text.includes('<Exercise'))
  .map(([lesson]) => lesson);

test('every exercise has its answers here: the one that is shown, another one, and one that fails', () => {
  expect([...answersOf.keys()].toSorted()).toEqual(withExercise.toSorted());
  for (const [lesson, { right, misses }] of answersOf) {
    expect(right.length, lesson).toBeGreaterThan(1);
    expect(misses.length, lesson).toBeGreaterThan(0);
  }
});

/** What the playground of a lesson offers: its flow editor, and under Smart list and schedule. All of it by keyboard. */
const OFFERED: readonly LessonEdit['type'][] = [
  ...(['add step', 'remove step', 'move step', 'set param', 'swap call'] as const),
  ...(['add choice', 'set test', 'do nothing', 'set'] as const),
  ...(['add trigger', 'remove trigger', 'remove filter', 'add constraint', 'set constraint'] as const),
];

test('every answer is made of what a lesson offers', () => {
  const edits = [...answersOf.values()].flatMap(({ right, misses }) =>
    [...right, ...misses].flatMap((one) => one.edits),
  );
  expect(edits.filter(({ type }) => !OFFERED.includes(type))).toEqual([]);
  const tests = edits.filter((edit) => edit.type === 'set test');
  expect(new Set(tests.map(({ test }) => test.filter))).toEqual(new Set(['Person Attribute']));
});

test.each(withExercise)('the exercise of %s begins with a model that fails', (lesson) => {
  expect(askedExercise(lesson).goals).not.toEqual([]);
  const { passed, failure } = gradeOf(lesson, []);
  expect(passed).toBe(false);
  expect(failure?.text).toMatch(/ ends as .+, not as | Repair this first\.$/);
});

const right = [...answersOf].flatMap(([lesson, answers]) => answers.right.map((one) => ({ lesson, ...one })));
test.each(right)('$lesson: $title, and passes', ({ lesson, edits }) => {
  expect(gradeOf(lesson, edits).failure).toBeNull();
});

const misses = [...answersOf].flatMap(([lesson, answers]) =>
  answers.misses.map((one) => ({ lesson, ...one })),
);
test.each(misses)('$lesson: $title, and fails', ({ lesson, edits, says }) => {
  const { passed, failure } = gradeOf(lesson, edits);
  expect(passed).toBe(false);
  expect(failure?.text).toContain(says);
});
