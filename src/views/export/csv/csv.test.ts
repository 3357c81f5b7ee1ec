import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, unguarded } from './csv.ts';

const cellOf = (text: string) => csv([[text]]).replace(/\r\n$/, '');

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['a;b', '"a;b"'],
  ])('%j is written %j', (text, written) => {
    expect(cellOf(text)).toBe(written);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['=5', "'=5"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
  ])('%j cannot be run as a formula', (text, written) => {
    expect(cellOf(text)).toBe(written);
  });

  test.each(['-5', '+30', '-0.5', '12'])('%s stays a number', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  test('has numbers and check boxes as they are, and nothing for NULL', () => {
    expect(csv([[-5, true, null, '']])).toBe('-5,true,,\r\n');
  });

  test("an apostrophe that was there before stays when the guard's is taken back", () => {
    const near = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '5', 'a', '\t') });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const [row = ''] = [csv([[text]]).slice(0, -2)];
        const bare = row.startsWith('"') ? row.slice(1, -1).replaceAll('""', '"') : row;
        expect(unguarded(bare)).toBe(text);
        expect(/^[=+\-@\t\r]/.test(bare) && !/^[+-]?\d+(\.\d+)?$/.test(bare)).toBe(false);
      }),
    );
  });
});
