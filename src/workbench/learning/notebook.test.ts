import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnProgress, PROGRESS } from './fixtures/progress.ts';
import { actNotebook, EMPTY_NOTEBOOK, type Notebook } from './notebook.ts';
import { note } from './progress.ts';
import { printProgress } from './readProgress.ts';

const anyProgress = fc.array(fc.nat(), { maxLength: 12 }).map(drawnProgress);

const book: Notebook = { ...EMPTY_NOTEBOOK, progress: PROGRESS };

test('a reset empties it, says how much went, and is undone with all that came since', () => {
  const reset = actNotebook(book, { type: 'reset' });
  expect(reset).toMatchObject({ progress: {}, said: 'Removed 4 results.' });
  const since = note(reset.progress, 'learn/b', 'read', '2026-03-03T09:00:00Z');
  const undone = actNotebook(actNotebook(reset, { type: 'read', progress: since }), { type: 'undo' });
  expect(undone).toMatchObject({ progress: { ...PROGRESS, ...since }, before: null, said: 'Undone.' });
});

test('there is nothing to reset or to undo in an empty one', () => {
  expect(actNotebook(EMPTY_NOTEBOOK, { type: 'reset' }).before).toBeNull();
  expect(actNotebook(EMPTY_NOTEBOOK, { type: 'undo' })).toBe(EMPTY_NOTEBOOK);
});

test('an import adds, and an undo gives back what was', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (mine, theirs) => {
      const start = { ...EMPTY_NOTEBOOK, progress: mine };
      const after = actNotebook(start, { type: 'import', name: 'a.json', text: printProgress(theirs) });
      expect(Object.keys(after.progress).sort()).toEqual(
        [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort(),
      );
      expect(actNotebook(after, { type: 'undo' }).progress).toEqual(mine);
    }),
  );
});

test('an import is not undone beyond what another tab did', () => {
  const text = printProgress({
    'learn/c': { result: 'read', at: '2026-03-01T12:00:00Z', tries: 1, hints: 0 },
  });
  const after = actNotebook(book, { type: 'import', name: 'a.json', text });
  expect(actNotebook(after, { type: 'read', progress: { ...after.progress } })).toBe(after);
  expect(actNotebook(after, { type: 'read', progress: PROGRESS }).before).toBeNull();
});

test('a file that is none changes nothing but what is said', () => {
  const after = actNotebook(book, { type: 'import', name: 'a.csv', text: 'a,b' });
  expect(after).toEqual({ ...book, said: expect.stringMatching(/^"a.csv" was not read. It is not JSON./) });
});

test('what is left out of an import is said', () => {
  const text = printProgress({ ...PROGRESS, x: PROGRESS['learn/a'], y: PROGRESS['learn/a'] } as never);
  expect(actNotebook(EMPTY_NOTEBOOK, { type: 'import', name: 'a', text }).said).toBe(
    'Brought in 4 results from "a". Left out: "x": is no page of this site, nor a part of one. And 1 more.',
  );
});
