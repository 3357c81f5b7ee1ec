import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from './cells.ts';
import { tableText } from './text.ts';

test('rows that were written are read back, whatever their cells hold', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', "'=1", '-5', 'a,b', 'a\tb', 'a;b|c', '"', 'a\nb'),
  );
  const row = fc
    .tuple(fc.constant('x'), cell, cell)
    .map((cells) => cells.map((one) => one.replaceAll('\r', ' ')));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const all = [['Name', 'A', 'B'], ...rows];
      const read = cellsOf(tableText(all), 100);
      expect('lines' in read && read.lines.map(({ cells }) => cells)).toEqual(all);
    }),
  );
});
