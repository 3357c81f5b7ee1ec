import { type RefObject, useEffect, useState } from 'react';

/** What a box that scrolls shows of what is in it, in pixels. */
export interface BoxView {
  /** Where it is scrolled to, down to a whole step. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const NOTHING: BoxView = { left: 0, top: 0, width: 0, height: 0 };

/**
 * The part of a box that is in sight, as it scrolls and as its size changes. `step` is how many pixels of scrolling pass
 * before it changes: what is drawn must go beyond its edges by one step.
 */
export function useBoxView(box: RefObject<HTMLElement | null>, step: number): BoxView {
  const [view, setView] = useState(NOTHING);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const whole = (place: number) => Math.floor(Math.max(0, place) / step) * step;
      const next = {
        left: whole(element.scrollLeft),
        top: whole(element.scrollTop),
        width: element.clientWidth,
        height: element.clientHeight,
      };
      setView((now) => {
        const isSame =
          now.left === next.left &&
          now.top === next.top &&
          now.width === next.width &&
          now.height === next.height;
        return isSame ? now : next;
      });
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, step]);
  return view;
}
