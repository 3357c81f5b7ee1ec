import type { Part } from '../useBoxView.ts';

/** Rows beyond each edge of what is in sight, and how many pixels a box scrolls before its view changes. */
const BEYOND = 2;
export const STEP = 100;

/** A line that is in the page. */
export interface RowPlace {
  /** Its place among the lines to be seen, counted from 0. */
  readonly index: number;
  /** The element that shows it, counted from 0: one that scrolls out of sight shows another line then. */
  readonly slot: number;
}

/** Which lines are in the page. */
export interface RowWindow {
  /** In the order of their elements, which stay where they are. */
  readonly places: readonly RowPlace[];
  /** The same ones in the order of the run, for `aria-owns`. */
  readonly inOrder: readonly number[];
  /** How many elements there are for those near what is in sight. With another number, lines change their elements. */
  readonly slots: number;
}

/** What of the box is in sight and the height of a row, in pixels. */
interface Seen {
  readonly top: number;
  readonly room: number;
  readonly height: number;
  /** The only part of the box that rows are wanted for, from its upper edge; `top` is then to the pixel. Null for all of it. */
  readonly only: Part | null;
}

/** The first row to have near what is in sight, and the one behind the last. */
function wanted({ top, room, height, only }: Seen, slots: number): readonly [number, number] {
  if (!only) {
    const from = Math.max(0, Math.floor(top / height) - BEYOND);
    return [from, from + slots];
  }
  const to = Math.min(room, only.to);
  return [Math.floor((top + only.from) / height), to > only.from ? Math.ceil((top + to) / height) : 0];
}

/**
 * The lines to have in the page: those near what is in sight, and the one with the focus wherever that is. `top` and `room`
 * are what of the box is in sight, `height` is that of a row, all in pixels. A row keeps its element as long as it is in the
 * page, and the one with the focus has its element to itself.
 */
export function rowWindow(count: number, active: number, seen: Seen): RowWindow {
  const { room, height } = seen;
  const slots = Math.ceil((room + STEP) / height) + 2 * BEYOND + 1;
  const [from, to] = wanted(seen, slots);
  const near = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) => from + at);
  const isAway = active >= 0 && active < count && !near.includes(active);
  const inOrder = isAway ? [...near, active].sort((a, b) => a - b) : near;
  const slotOf = (index: number): number =>
    isAway && index !== active && index % slots === active % slots ? slots : index % slots;
  const places = inOrder.map((index) => ({ index, slot: slotOf(index) })).toSorted((a, b) => a.slot - b.slot);
  return { places, inOrder, slots };
}
