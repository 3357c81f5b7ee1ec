import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, unguarded } from '../../export/csv/csv.ts';
import { tableOf } from './table.ts';

const cells = (text: string, separator = ',', most = 100) => {
  const read = tableOf(text, separator, most);
  return 'lines' in read ? read.lines.map((line) => line.cells) : read.problem;
};

test('cells stand between separators, lines between line breaks, empty lines are left out', () => {
  expect(cells('a,b\n\n , \nc,')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
  expect(cells('a;b\tc', '\t')).toEqual([['a;b', 'c']]);
});

test('quotation marks hold separators, line breaks and themselves', () => {
  expect(cells('"a,b","say ""no""","two\nlines"\nc')).toEqual([['a,b', 'say "no"', 'two\nlines'], ['c']]);
  expect(cells('a "b" c,5"')).toEqual([['a "b" c', '5"']]);
});

test('a line has the number under which an editor shows it', () => {
  const read = tableOf('a\n\n"b\nb"\nc', ',', 100);
  expect('lines' in read && read.lines.map(({ line }) => line)).toEqual([1, 3, 5]);
});

test('a quotation mark that nobody closes is told with its line', () => {
  expect(cells('a\nb,"c\nd')).toEqual({ line: 2, message: expect.stringContaining('never closed') });
  expect(cells('"a\na","b')).toEqual({ line: 2, message: expect.stringContaining('never closed') });
});

test('text behind a closing quotation mark is told with its line', () => {
  expect(cells('a\n"b"c')).toEqual({ line: 2, message: expect.stringContaining('next separator') });
});

test('no more lines are read than asked for', () => {
  expect(cells('a\nb\nc', ',', 2)).toEqual([['a'], ['b']]);
});

test('reads what is written, and never throws', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'ß') });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
      const filled = rows.map((row) => ['x', ...row]);
      const read = cells(csv(filled).replaceAll('\r\n', '\n'));
      expect(Array.isArray(read) && read.map((row) => row.map(unguarded))).toEqual(filled);
    }),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(() => tableOf(any, ',', 10)).not.toThrow();
    }),
  );
});
