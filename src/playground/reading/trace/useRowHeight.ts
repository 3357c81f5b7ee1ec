import { useEffect, useState } from 'react';

/** In the size of the reader's own letters: a wide row, one for a finger, one of several lines for a narrow box, the head. */
const HEIGHTS = { wide: 2.125, touch: 2.75, narrow: 4, head: 2 } as const;
const NARROW = 54;

/** What the rows of a box measure, in pixels. All rows are alike; a narrow box has no head to be seen. */
export interface RowHeight {
  readonly height: number;
  readonly head: number;
  readonly narrow: boolean;
}

/** How high each row is in a box of a width in pixels. */
export function useRowHeight(width: number): RowHeight {
  const [letter, setLetter] = useState(16);
  const [isTouch, setTouch] = useState(false);
  useEffect(() => {
    const coarse = matchMedia('(pointer: coarse)');
    const look = () => {
      setLetter(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
      setTouch(coarse.matches);
    };
    look();
    coarse.addEventListener('change', look);
    return () => coarse.removeEventListener('change', look);
  }, []);
  const narrow = width < NARROW * letter;
  const wide = isTouch ? HEIGHTS.touch : HEIGHTS.wide;
  const height = Math.round((narrow ? HEIGHTS.narrow : wide) * letter);
  return { height, head: narrow ? 0 : HEIGHTS.head * letter, narrow };
}
