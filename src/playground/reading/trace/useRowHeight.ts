import { useEffect, useState } from 'react';

/** In the size of the reader's own letters: a wide row, one for a finger, and one of two lines for a narrow box. */
const HEIGHTS = { wide: 2.125, touch: 2.75, narrow: 4 } as const;
const NARROW = 54;

/** How high each row is, in pixels, and whether the box is narrow, for a box of a width in pixels. All rows are alike. */
export function useRowHeight(width: number): { readonly height: number; readonly narrow: boolean } {
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
  return { height: Math.round((narrow ? HEIGHTS.narrow : wide) * letter), narrow };
}
