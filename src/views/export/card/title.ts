import { wrapped } from './wrap.ts';

/** A size of letters in pixels, and how many lines of it there is room for. */
export interface Cut {
  readonly size: number;
  readonly lines: number;
}

/** A text in lines of one size. */
export interface Lines {
  readonly size: number;
  readonly lines: readonly string[];
}

const STEP = 8;

/**
 * A heading in the first of the cuts that holds all of it, in lines of about the same length; shortened in the last cut where
 * none does. `width`: what a text is wide in a size.
 */
export function heading(
  text: string,
  room: number,
  cuts: readonly Cut[],
  width: (text: string, size: number) => number,
): Lines {
  const inRoom = ({ size, lines }: Cut, room: number) =>
    wrapped(text, lines, (line) => width(line, size) <= room);
  const last = cuts.at(-1) ?? { size: 16, lines: 1 };
  const cut = cuts.find((one) => inRoom(one, room).join(' ') === text) ?? last;
  let lines = inRoom(cut, room);
  for (let narrower = room - STEP; narrower > room / 2; narrower -= STEP) {
    const next = inRoom(cut, narrower);
    if (next.length > lines.length || next.join(' ') !== lines.join(' ')) break;
    lines = next;
  }
  return { size: cut.size, lines };
}
