import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

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
  readonly view: BoxView;
  /** Where it is scrolled to, to the pixel, without asking the page. */
  readonly place: RefObject<Place>;
  /** Scrolls it. May be called while React draws: what comes into sight is then drawn at once, not a frame later. */
  readonly scrollTo: (place: Place) => void;
}

interface State {
  readonly view: BoxView;
  readonly goal: Place | null;
}

const NOTHING: State = { view: { left: 0, top: 0, width: 0, height: 0 }, goal: null };

/**
 * The part of a box that is in sight, as it scrolls and as its size changes. `step` is how many pixels of scrolling pass
 * before it changes: what is drawn must go beyond its edges by one step.
 */
export function useBoxView(box: RefObject<HTMLElement | null>, step: number): Box {
  const [{ view, goal }, setState] = useState(NOTHING);
  const place = useRef<Place>({ left: 0, top: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      place.current = { left: element.scrollLeft, top: element.scrollTop };
      const { clientWidth: width, clientHeight: height } = element;
      setState((now) => seenAt(now, { ...now.view, width, height }, place.current, step));
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
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !goal) return;
    place.current = goal;
    element.scrollTo({ ...goal, behavior: 'instant' });
  }, [box, goal]);
  const scrollTo = useCallback(
    (to: Place) => setState((now) => ({ ...seenAt(now, now.view, to, step), goal: to })),
    [step],
  );
  return { view, place, scrollTo };
}

/** The state with a view of a size at a place; the same one when nothing is another. */
function seenAt(now: State, { width, height }: BoxView, place: Place, step: number): State {
  const whole = (at: number) => Math.floor(Math.max(0, at) / step) * step;
  const [left, top] = [whole(place.left), whole(place.top)];
  const { view } = now;
  const isSame = view.left === left && view.top === top && view.width === width && view.height === height;
  return isSame ? now : { ...now, view: { left, top, width, height } };
}
