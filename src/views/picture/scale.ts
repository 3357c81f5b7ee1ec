import type { Picture } from './shape.ts';

/** Pixels of the drawing: the geometry of `picture` comes in columns and rows. */
export const COLUMN = 70;
/** The head of a flow, where its name stands. */
export const HEAD = 21;
export const ROW = 62;
const LEFT = 8;
const TOP = 6;
const ARRIVALS = 34;
const LANE_GAP = 12;

/** Where columns and rows stand, in pixels from the corner of the drawing. */
export interface Scale {
  readonly width: number;
  readonly height: number;
  readonly x: (column: number) => number;
  /** The top of a row. Row 0 holds what comes from outside. */
  readonly y: (row: number) => number;
}

/** The scale of a picture; `least` columns widen it so that two pictures can stand under each other. */
export function scaleOf({ columns, rows, lanes }: Picture, least = 0): Scale {
  const starts = [...new Set(lanes.map(({ row }) => row))];
  const y = (row: number): number => {
    if (row === 0) return TOP;
    const gaps = starts.filter((start) => start <= row).length;
    return TOP + ARRIVALS + (row - 1) * ROW + Math.max(0, gaps - 1) * LANE_GAP;
  };
  const count = Math.max(columns.length, least);
  return {
    width: LEFT * 2 + count * COLUMN,
    height: y(Math.max(rows, 1)) + TOP,
    x: (column) => LEFT + column * COLUMN,
    y,
  };
}

const LETTER = 6.4;

/** A name cut to the width that it has, by a rough measure of its letters. */
export function fitted(name: string, width: number): string {
  const room = Math.floor(width / LETTER);
  return name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
}
