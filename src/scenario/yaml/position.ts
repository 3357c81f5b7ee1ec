import type { Range } from '../located.ts';

/** From character offsets of a text, counted from 0, to lines and columns. */
export interface Positions {
  /** The stretch from one offset to another, which is not part of it. Offsets outside the text are moved into it. */
  readonly range: (from: number, to: number) => Range;
}

/** Positions in a text. A line ends with a line feed, with or without a carriage return before it. */
export function positions(text: string): Positions {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const place = (offset: number) => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  };
  return {
    range(from, to) {
      const [start, end] = [place(from), place(Math.max(from, to))];
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
  };
}
