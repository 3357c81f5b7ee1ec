import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** What a box that scrolls shows of what is in it, in pixels. */
export interface BoxView {
  /** Where it is scrolled to, down to a whole step. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place that a box is scrolled to. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** A box that scrolls, as it is seen. */
export interface Box {
  readonly element: RefObject<HTMLElement | null>;
  readonly view: BoxView;
  /** Where it is scrolled to, to the pixel, without asking the page. */
  readonly place: RefObject<Place>;
  /** Looks at it again, as after scrolling it. */
  readonly look: () => void;
  readonly step: number;
}

/** A view of the same size at a place; the same view where nothing is another. */
export function viewAt(view: BoxView, place: Place, step: number): BoxView {
  const whole = (at: number) => Math.floor(Math.max(0, at) / step) * step;
  const [left, top] = [whole(place.left), whole(place.top)];
  return view.left === left && view.top === top ? view : { ...view, left, top };
}

/**
 * The part of a box that is in sight, as it scrolls and as its size changes. `step` is how many pixels of scrolling pass
 * before it changes: what is drawn must go beyond its edges by one step.
 */
export function useBoxView(element: RefObject<HTMLElement | null>, step: number): Box {
  const [view, setView] = useState<BoxView>({ left: 0, top: 0, width: 0, height: 0 });
  const place = useRef<Place>({ left: 0, top: 0 });
  const look = useCallback(() => {
    const box = element.current;
    if (!box) return;
    const at = { left: box.scrollLeft, top: box.scrollTop };
    place.current = at;
    const { clientWidth: width, clientHeight: height } = box;
    setView((now) => {
      const sized = now.width === width && now.height === height ? now : { ...now, width, height };
      return viewAt(sized, at, step);
    });
  }, [element, step]);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [element, look]);
  return { element, view, place, look, step };
}
