import { COLUMN, HEAD, ROW, type Scale } from './scale.ts';
import type { Block, Lane, Mark } from './shape.ts';

/** A box of a drawing or a card, in pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a flow's box keeps from the left edge of its column: lines to other lanes pass there. */
const LEFT = 6;
const RIGHT = 1;
const BELOW = 4;
const SIDE = 2.5;
const WIDE = 54;
const HIGH = 26;

/** The box of a flow run, around what it executes. */
export function boxOf({ from, to, row, depth }: Block, lane: Lane, scale: Scale): Box {
  const [x, y] = [scale.x(from) + LEFT + depth * SIDE, scale.y(row)];
  const bottom = scale.y(lane.row + lane.rows - 1) + ROW - (depth + 1) * BELOW;
  const width = scale.x(to) + COLUMN - RIGHT - depth * SIDE - x;
  return { x, y, width, height: Math.max(HEAD, bottom - y) };
}

/** The tag of a mark, in the middle of its column. */
export function tagOf({ column, row }: Pick<Mark, 'column' | 'row'>, scale: Scale): Box {
  const y = scale.y(row) + (row === 0 ? 0 : HEAD + 2);
  return { x: scale.x(column) + (COLUMN - WIDE) / 2, y, width: WIDE, height: HIGH };
}
