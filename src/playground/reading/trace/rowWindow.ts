/** Rows beyond each edge of what is in sight, and how many pixels a box scrolls before its view changes. */
const BEYOND = 2;
export const STEP = 100;

/** A line that is in the page. */
export interface RowPlace {
  /** Its place among the lines to be seen, counted from 0. */
  readonly index: number;
  /** The element that shows it: one that scrolls out of sight shows another line then. The one with the focus is its own. */
  readonly slot: string;
}

/** Which lines are in the page. */
export interface RowWindow {
  /** In the order of their elements, which stay where they are. */
  readonly places: readonly RowPlace[];
  /** The same ones in the order of the run, for `aria-owns`. */
  readonly inOrder: readonly number[];
}

/**
 * The lines to have in the page: those near what is in sight, and the one with the focus wherever that is. `top` and `room`
 * are what of the box is in sight, `height` is that of a row, all in pixels.
 */
export function rowWindow(
  count: number,
  active: number,
  { top, room, height }: { readonly top: number; readonly room: number; readonly height: number },
): RowWindow {
  const slots = Math.ceil((room + STEP) / height) + 2 * BEYOND + 1;
  const from = Math.max(0, Math.floor(top / height) - BEYOND);
  const near = Array.from({ length: Math.max(0, Math.min(slots, count - from)) }, (_, at) => from + at);
  const isAway = active >= 0 && active < count && !near.includes(active);
  const inOrder = isAway ? [...near, active].sort((a, b) => a - b) : near;
  const places = inOrder.map((index) => ({
    index,
    slot: index === active ? `active ${index}` : `slot ${index % slots}`,
  }));
  return { places: places.toSorted((a, b) => (a.index % slots) - (b.index % slots)), inOrder };
}
