import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROGRESS } from './fixtures/progress.ts';
import { withJournal } from './journal.ts';
import { printProgress, readProgress } from './readProgress.ts';

const line = (result: string, key: string, hints = 0) =>
  `2026-03-04T12:00:00.125Z ${result} ${hints} ${key}\n`;

test('lines are taken in, in their order', () => {
  const journal = [
    line('opened', 'learn/c'),
    line('wrong', 'learn/c#prediction-1'),
    line('right', 'learn/c#prediction-1'),
    line('passed', 'learn/c#exercise-1', 2),
    line('read', 'learn/c'),
  ].join('');
  const at = '2026-03-04T12:00:00.125Z';
  expect(withJournal(PROGRESS, journal)).toEqual({
    ...PROGRESS,
    'learn/c': { result: 'read', at, tries: 1, hints: 0 },
    'learn/c#prediction-1': { result: 'wrong', at, tries: 2, hints: 0 },
    'learn/c#exercise-1': { result: 'passed', at, tries: 1, hints: 2 },
  });
});

test('an empty journal changes nothing', () => {
  expect(withJournal(PROGRESS, '')).toBe(PROGRESS);
});

test.each([
  'x',
  line('best', 'learn/c'),
  line('read', '__proto__'),
  line('read', 'learn/c', -1),
  line('read', 'learn/c').replace('Z', ''),
])('%j means nothing, and the next line does', (wrong) => {
  expect(Object.keys(withJournal({}, `${wrong}\n${line('read', 'learn/d')}`))).toEqual(['learn/d']);
});

test('any text gives progress that can be read', () => {
  const word = fc.constantFrom(
    '2026-03-04T12:00:00Z',
    'read',
    'right',
    '0',
    'learn/c',
    '__proto__',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        const progress = withJournal({}, text);
        expect(readProgress(printProgress(progress))).toEqual({ progress, left: [] });
      },
    ),
  );
});
