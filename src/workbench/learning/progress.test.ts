import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnProgress, PROGRESS } from './fixtures/progress.ts';
import { merge } from './merge.ts';
import { NO_PROGRESS, note } from './progress.ts';
import { PROGRESS_LIMITS, printProgress, readProgress } from './readProgress.ts';

const anyProgress = fc.array(fc.nat(), { maxLength: 12 }).map(drawnProgress);

const [NOON, LATER] = ['2026-03-01T12:00:00Z', '2026-03-02T12:00:00Z'];

test('the first answer to a prediction counts, and the others are counted', () => {
  const once = note(NO_PROGRESS, 'learn/races#prediction-1', 'wrong', NOON);
  expect(note(once, 'learn/races#prediction-1', 'right', LATER)).toEqual({
    'learn/races#prediction-1': { result: 'wrong', at: NOON, tries: 2, hints: 0 },
  });
});

test('an exercise is failed until it is passed, and passed for good, with the hints that it took', () => {
  const key = 'learn/races#exercise-1';
  const failed = note(note(NO_PROGRESS, key, 'failed', NOON), key, 'failed', NOON, 2);
  const passed = note(failed, key, 'passed', LATER, 3);
  expect(passed[key]).toEqual({ result: 'passed', at: LATER, tries: 3, hints: 3 });
  expect(note(passed, key, 'failed', LATER, 4)).toBe(passed);
});

test('a page is opened, then read, and stays read', () => {
  const opened = note(NO_PROGRESS, 'learn/races', 'opened', NOON);
  expect(note(opened, 'learn/races', 'opened', LATER)).toBe(opened);
  const read = note(opened, 'learn/races', 'read', LATER);
  expect(read['learn/races']).toEqual({ result: 'read', at: LATER, tries: 1, hints: 0 });
  expect(note(read, 'learn/races', 'opened', LATER)).toBe(read);
});

test('what is printed is read back', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(readProgress(printProgress(progress))).toEqual({ progress, left: [] });
    }),
  );
});

test('merging does not depend on the order, and merging again changes nothing', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
  );
});

test('merging keeps the passed exercise and the first answer', () => {
  const done = { at: NOON, tries: 1, hints: 0 } as const;
  const one = {
    'learn/a#exercise-1': { ...done, result: 'failed' },
    'learn/a#prediction-1': { ...done, result: 'wrong' },
  } as const;
  const other = {
    'learn/a#exercise-1': { ...done, at: LATER, result: 'passed', tries: 4 },
    'learn/a#prediction-1': { ...done, at: LATER, result: 'right' },
  } as const;
  expect(merge(one, other)).toEqual({
    'learn/a#exercise-1': other['learn/a#exercise-1'],
    'learn/a#prediction-1': one['learn/a#prediction-1'],
  });
});

test.each([
  ['', 'It is not JSON.'],
  ['null', 'It names no format.'],
  ['[]', 'It names no format.'],
  [
    '{"format":"another"}',
    'Its format is "another". Expected a file of the format "smart-campaign-lab progress".',
  ],
  ['{"format":"smart-campaign-lab progress","version":2,"items":{}}', 'newer version'],
  ['{"format":"smart-campaign-lab progress","version":"1","items":{}}', 'Its version is not 1.'],
  ['{"format":"smart-campaign-lab progress","version":1,"items":[]}', 'It has no "items".'],
  ['x'.repeat(PROGRESS_LIMITS.characters + 1), 'more than 500000 characters'],
])('%.60s is no progress, and it says why', (text, why) => {
  expect(readProgress(text)).toEqual({ problem: expect.stringContaining(why) });
});

test.each([
  ['"../x": {}', 'is no page of this site'],
  ['"__proto__": {}', 'is no page of this site'],
  ['"learn/z": null', 'is not an object'],
  ['"learn/z": {"result": "rigth"}', 'result is none of opened, read, right'],
  ['"learn/z": {"result": "read", "at": "today"}', 'at is not a time'],
  [
    '"learn/z": {"result": "read", "at": "2026-03-01T12:00:00Z", "tries": 0.5}',
    'tries is not a whole number',
  ],
  ['"learn/z": {"result": "read", "at": "2026-03-01T12:00:00Z", "tries": 1, "hints": -1}', 'hints is not'],
])('%s is left out, and the good entry stays', (entry, why) => {
  const good = JSON.stringify(PROGRESS).slice(1, -1);
  const text = `{"format":"smart-campaign-lab progress","version":1,"items":{${entry},${good}}}`;
  expect(readProgress(text)).toEqual({ progress: PROGRESS, left: [expect.stringContaining(why)] });
});

test('any text is answered', () => {
  const near = fc
    .json()
    .map((items) => `{"format":"smart-campaign-lab progress","version":1,"items":${items}}`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), near), (text) => {
      const read = readProgress(text);
      if ('progress' in read)
        expect(readProgress(printProgress(read.progress))).toEqual({ ...read, left: [] });
      else expect(read.problem).toMatch(/\.$/);
    }),
  );
});
