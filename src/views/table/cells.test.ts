import { describe, expect, test } from 'vitest';
import { cellsOf, MOST_CHARACTERS } from './cells.ts';

describe('cells', () => {
  const cells = (text: string) => {
    const found = cellsOf(text, 10);
    return 'lines' in found ? found.lines.map(({ line, cells: all }) => [line, ...all]) : found.problems;
  };

  test.each([
    [
      'Name\tScore\nEve, of the list\t5',
      [
        [1, 'Name', 'Score'],
        [2, 'Eve, of the list', '5'],
      ],
    ],
    [
      'Name,Score\r\nEve,5\r\n',
      [
        [1, 'Name', 'Score'],
        [2, 'Eve', '5'],
      ],
    ],
    [
      'Name;Score\n"Eve; 2";5',
      [
        [1, 'Name', 'Score'],
        [2, 'Eve; 2', '5'],
      ],
    ],
    [
      'sep=|\nName|Score\n\nEve|5',
      [
        [2, 'Name', 'Score'],
        [4, 'Eve', '5'],
      ],
    ],
    [
      'Name\nEve',
      [
        [1, 'Name'],
        [2, 'Eve'],
      ],
    ],
    [
      "\ufeffName,'=> Score\nEve,'=1",
      [
        [1, 'Name', '=> Score'],
        [2, 'Eve', '=1'],
      ],
    ],
    ['', []],
  ])('of %j', (text, lines) => {
    expect(cells(text)).toEqual(lines);
  });

  test('that are never closed, or too many, are refused', () => {
    expect(cells('Name,Score\n"Eve,5')).toMatchObject([{ line: 2 }]);
    expect(cells('x'.repeat(MOST_CHARACTERS + 1))).toMatchObject([{ line: null }]);
  });
});
