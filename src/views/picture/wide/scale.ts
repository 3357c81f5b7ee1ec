import { COLUMN, ROW, type Scale } from '../scale.ts';
import type { Picture } from '../shape.ts';

/** The band before a column that stands for the time in which nothing happened. */
export const BAND = 30;
const LEFT = 8;
const TOP = 6;
const ARRIVALS = 34;
const LANE_GAP = 12;

/** A scale for a picture of any length: waits are bands of one width, and a place can be asked for its column. */
export interface WideScale extends Scale {
  /** The right edge of a column. */
  readonly end: (column: number) => number;
  /** The column at a place, or the nearest one. */
  readonly columnAt: (x: number) => number;
}

/** The left edges of the columns. */
function edges({ columns }: Picture): readonly number[] {
  let x = LEFT;
  return columns.map(({ gap }) => {
    const left = gap === null ? x : x + BAND;
    x = left + COLUMN;
    return left;
  });
}

/** The tops of the rows, and of the one behind the last. Row 0 holds what comes from outside. */
function tops({ rows, lanes }: Picture): readonly number[] {
  const first = lanes[0]?.row ?? rows;
  const starts = new Set(lanes.map(({ row }) => row));
  const found = [TOP];
  let y = TOP + ARRIVALS;
  for (let row = 1; row <= Math.max(rows, 1); row++) {
    if (row > first && starts.has(row)) y += LANE_GAP;
    found.push(y);
    y += ROW;
  }
  return found;
}

/** Where columns and rows of a picture stand, in pixels before any zoom. Made in one pass; each answer is a look-up. */
export function wideScale(picture: Picture): WideScale {
  const [lefts, rows] = [edges(picture), tops(picture)];
  const x = (column: number): number => lefts[column] ?? LEFT;
  return {
    width: (lefts.at(-1) ?? LEFT) + COLUMN + LEFT,
    height: (rows.at(-1) ?? TOP) + TOP,
    x,
    y: (row) => rows[row] ?? rows.at(-1) ?? TOP,
    end: (column) => x(column) + COLUMN,
    columnAt: (place) => {
      let [low, high] = [0, Math.max(0, lefts.length - 1)];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (x(middle) <= place) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
