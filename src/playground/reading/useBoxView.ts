import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** What a box that scrolls shows of what is in it, in pixels. */
export interface BoxView {
  /** Where it is scrolled to, down to a whole step. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** It was jumped to from afar a moment ago, and may be left at once: only what is in sight needs to be drawn. */
  readonly bare: boolean;
}

/** A place that a box is scrolled to. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** A part of a box, in pixels from its upper edge. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** At how many places a box tells that its page scrolls it in or out of the window. */
const TELLS = Array.from({ length: 41 }, (_, at) => at / 40);

type Size = Pick<BoxView, 'width' | 'height'>;

/** A box that scrolls, as it is seen. */
export interface Box {
  readonly element: RefObject<HTMLElement | null>;
  readonly view: BoxView;
  /** Where it is scrolled to, to the pixel, without asking the page. */
  readonly place: RefObject<Place>;
  /** What of its height is in the window: the page around it may have scrolled some or all of it out of sight. */
  readonly part: RefObject<Part>;
  /** Looks at it again, as after scrolling it. */
  readonly look: () => void;
  /** Sets its view, for one who is about to scroll it. */
  readonly show: (view: BoxView) => void;
  readonly step: number;
}

/** How long a jump is bare, in milliseconds: as long as a reader pauses before a jump counts as one alone. */
const PAUSE = 300;

/** A view of the same size at a place; the same view where nothing is another. */
export function viewAt(view: BoxView, place: Place, step: number): BoxView {
  const whole = (at: number) => Math.floor(Math.max(0, at) / step) * step;
  const [left, top] = [whole(place.left), whole(place.top)];
  const stays = !view.bare && view.left === left && view.top === top;
  return stays ? view : { ...view, left, top, bare: false };
}

/**
 * The view at a place that a box is about to be scrolled to. One that has little in common with the view before is bare and
 * stands at the place to the pixel, and so are those that follow it at once.
 */
export function jumpedTo(view: BoxView, place: Place, step: number): BoxView {
  const isFar =
    Math.abs(place.left - view.left) > view.width / 2 || Math.abs(place.top - view.top) > view.height / 2;
  if (!isFar && !view.bare) return viewAt(view, place, step);
  const stays = view.bare && view.left === place.left && view.top === place.top;
  return stays ? view : { ...view, ...place, bare: true };
}

/** A view after a look at its box. A bare one stays where the box is where it was to be, down to what a browser rounds. */
export function lookedAt(view: BoxView, place: Place, size: Size, step: number): BoxView {
  const isSized = view.width === size.width && view.height === size.height;
  const sized = isSized ? view : { ...view, ...size };
  const isThere = Math.abs(place.left - view.left) < 1 && Math.abs(place.top - view.top) < 1;
  return view.bare && isThere ? sized : viewAt(sized, place, step);
}

/**
 * The part of a box that is in sight, as it scrolls and as its size changes. `step` is how many pixels of scrolling pass
 * before it changes: what is drawn must go beyond its edges by one step, except for a bare view, which becomes a full one
 * after a pause.
 */
export function useBoxView(element: RefObject<HTMLElement | null>, step: number): Box {
  const [view, show] = useState<BoxView>({ left: 0, top: 0, width: 0, height: 0, bare: false });
  const place = useRef<Place>({ left: 0, top: 0 });
  const part = useRef<Part>({ from: 0, to: Number.POSITIVE_INFINITY });
  const current = useRef(view);
  current.current = view;
  const look = useCallback(() => {
    const box = element.current;
    if (!box) return;
    const at = { left: box.scrollLeft, top: box.scrollTop };
    place.current = at;
    const { clientWidth: width, clientHeight: height } = box;
    const now = lookedAt(current.current, at, { width, height }, step);
    // A state that is set to itself can still make React draw once more.
    if (now !== current.current) show(now);
  }, [element, step]);
  useEffect(() => {
    if (!view.bare) return;
    const timer = setTimeout(() => show((now) => viewAt(now, place.current, step)), PAUSE);
    return () => clearTimeout(timer);
  }, [view, step]);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    const parts = new IntersectionObserver(
      (news) => {
        for (const { intersectionRect: inside, boundingClientRect: whole } of news)
          part.current = { from: inside.top - whole.top, to: inside.bottom - whole.top };
      },
      { threshold: TELLS },
    );
    parts.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      parts.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [element, look]);
  return { element, view, place, part, look, show, step };
}
