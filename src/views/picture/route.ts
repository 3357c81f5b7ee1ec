import { tagOf } from './box.ts';
import type { Scale } from './scale.ts';
import type { Fork } from './shape.ts';

/** The line of a fork and the head of its arrow, each as the data of a path in pixels. */
export interface Route {
  readonly line: string;
  readonly head: string;
}

/** Between the boxes that end before a column and those that begin in it. */
const GUTTER = 2.5;
const INTO = 17;

/**
 * The way of a fork: straight down, or along the left edge of its column past the tags and boxes that stand between. Flows
 * that began before and go on are wider than that: it leads behind them.
 */
export function routeOf({ from, to, beside }: Fork, scale: Scale): Route {
  const { x, y, width, height } = tagOf(from, scale);
  const [middle, left, end] = [x + width / 2, scale.x(from.column), scale.y(to.row) - 2];
  const into = beside ? left + INTO : middle;
  const bend = beside ? `v5.5H${left + GUTTER}V${end - 8.5}H${into}` : '';
  return { line: `M${middle} ${y + height}${bend}V${end}`, head: `M${into - 4} ${end - 6}l4 6 4-6` };
}
