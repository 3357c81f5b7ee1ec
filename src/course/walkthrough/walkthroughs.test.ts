import { expect, test } from 'vitest';
import { momentAt } from '../eventAt.ts';
import { lessonTexts } from '../exercises/asked.ts';
import { sources } from '../scenarios.ts';

// Here, where no test waits for it: all models are read at once.
sources();

const WALK = /<Walkthrough ([^>]*)>([\s\S]*?)<\/Walkthrough>/g;
const STEP = /<Step at="([^"]*)">/g;

const walks = [...lessonTexts].flatMap(([lesson, text]) =>
  [...text.matchAll(WALK)].map(([, props = '', inside = '']) => {
    const word = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(props)?.[1];
    const run = { scenario: word('scenario') ?? '', variant: word('variant'), policy: word('policy') };
    return { lesson, run, places: [...inside.matchAll(STEP)].map(([, at = '']) => at) };
  }),
);

test('every lesson has a walkthrough', () => {
  const without = [...lessonTexts.keys()].filter((name) => !walks.some(({ lesson }) => lesson === name));
  expect(without).toEqual([]);
});

test.each([...lessonTexts])('no step of %s stands outside of a walkthrough', (_, text) => {
  expect(text.replaceAll(WALK, '')).not.toMatch(/<\/?(Step|Walkthrough)\b/);
});

test.each(walks)('the captions of $lesson are events of the run, in its order', ({ run, places }) => {
  const found = places.map((place) => momentAt(run, place).seq);
  expect(found.length).toBeGreaterThan(1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(new Set(found).size).toBe(found.length);
});
