import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Completion, doneOf, printCompletion, readCompletion } from './completion.ts';
import { drawnProgress, PROGRESS } from './fixtures/progress.ts';
import { handedIn, handedInCsv } from './handedIn.ts';
import { plainName } from './path.ts';

const anyProgress = fc.array(fc.nat(), { maxLength: 12 }).map(drawnProgress);

const path = { name: 'Friday', items: ['learn/a', 'models/d'] };
const handed: Completion = {
  person: 'Ada',
  path,
  saved: '2026-03-03T10:00:00Z',
  done: doneOf(path, PROGRESS),
};
const person = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((name) => plainName(name).trim())
  .filter((name) => name !== '');

describe('a completion file', () => {
  test('is read as it was written, with the path of the follower and nothing else of their progress', () => {
    fc.assert(
      fc.property(person, anyProgress, (name, progress) => {
        const read = readCompletion(printCompletion({ ...handed, person: name, done: progress }));
        expect(read).toEqual({ completion: { ...handed, person: name, done: doneOf(path, progress) } });
      }),
    );
    expect(Object.keys(handed.done)).toEqual(['learn/a', 'learn/a#exercise-1', 'learn/a#prediction-1']);
  });

  test.each([
    ['"Ada"', '"Eve"', 'checksum does not fit'],
    ['"passed"', '"failed"', 'checksum does not fit'],
    ['"tries": 3', '"tries": 1', 'checksum does not fit'],
    ['"passed"', '"best"', 'In "done", "learn/a#exercise-1": result is none of'],
    ['"Ada"', '""', 'no "person"'],
    ['"learn/a",', '"//evil.example",', '"path"'],
    ['2026-03-03T10:00:00Z', 'Friday', '"saved"'],
    ['completion"', 'progress"', 'Its format is "smart-campaign-lab progress"'],
  ])('with %s made %s is refused', (from, to, why) => {
    const text = printCompletion(handed);
    expect(text).toContain(from);
    expect(readCompletion(text.replace(from, to))).toEqual({ problem: expect.stringContaining(why) });
  });

  test('that is cut anywhere is refused, and any text is answered', () => {
    const text = printCompletion(handed);
    for (let at = 0; at < text.length; at++)
      expect(readCompletion(text.slice(0, at))).toHaveProperty('problem');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(readCompletion(any)).toHaveProperty('problem');
      }),
    );
  });
});

describe('several people as a table', () => {
  const known = [{ id: 'learn/a', title: 'Lesson, "A"', predictions: 1, exercises: 1, questions: 0 }];
  const other: Completion = {
    ...handed,
    person: '=1+1',
    path: { name: 'B', items: ['learn/gone'] },
    done: {},
  };

  test('has a row a file and a column an item of any path', () => {
    const { columns, rows } = handedIn([handed, other], known);
    expect(columns.map(({ title }) => title)).toEqual(['Lesson, "A"', 'models/d', 'learn/gone']);
    expect(rows.map((row) => [row.person, row.done, row.of])).toEqual([
      ['=1+1', 0, 1],
      ['Ada', 1, 2],
    ]);
    expect(rows[1]?.cells.map((cell) => cell?.state ?? null)).toEqual(['done', 'not begun', null]);
  });

  test('is CSV that no spreadsheet runs', () => {
    expect(handedInCsv(handedIn([handed, other], known)).split('\r\n')).toEqual([
      'Person,Path,Saved,Done,Of,"Lesson, ""A""",models/d,learn/gone',
      "'=1+1,B,2026-03-03T10:00:00Z,0,1,Not in the path.,Not in the path.,Not begun.",
      'Ada,Friday,2026-03-03T10:00:00Z,1,2,"Done. 1 of 1 prediction right at first. 1 of 1 exercise passed, with 2 hints.",Not begun.,Not in the path.',
      '',
    ]);
  });
});
