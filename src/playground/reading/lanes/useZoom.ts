import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** The least and the most; 1 is the size of the drawing in a lesson. */
const LEAST = 0.2;
const MOST = 2.5;
const STEP = 1.25;

const bounded = (zoom: number): number => Math.min(MOST, Math.max(LEAST, zoom));

/** A point of the box that keeps its place in the drawing while the zoom changes. */
interface Anchor {
  /** In the box, from where the drawing begins. */
  readonly x: number;
  readonly y: number;
  /** In the drawing, before any zoom. */
  readonly atX: number;
  readonly atY: number;
}

/** What stands before the drawing in the box, in pixels that no zoom changes. */
export interface Margin {
  readonly left: number;
  readonly top: number;
}

export interface Zoom {
  readonly zoom: number;
  readonly by: (way: 'in' | 'out') => void;
  /** Makes a drawing of that size fit the box, as far as it can still be read. */
  readonly fit: (size: { readonly width: number; readonly height: number }) => void;
}

/** The zoom of a drawing in a box that scrolls: by buttons, or by the wheel with Control around the pointer. */
export function useZoom(box: RefObject<HTMLElement | null>, { left, top }: Margin): Zoom {
  const [zoom, setZoom] = useState(1);
  const anchor = useRef<Anchor | null>(null);
  const to = (next: number, x?: number, y?: number) => {
    const element = box.current;
    if (!element) return;
    const [px, py] = [x ?? (element.clientWidth - left) / 2, y ?? (element.clientHeight - top) / 2];
    anchor.current = {
      ...{ x: px, y: py },
      atX: (element.scrollLeft + px) / zoom,
      atY: (element.scrollTop + py) / zoom,
    };
    setZoom(bounded(next));
  };
  useLayoutEffect(() => {
    const [element, kept] = [box.current, anchor.current];
    if (!element || !kept) return;
    anchor.current = null;
    element.scrollLeft = kept.atX * zoom - kept.x;
    element.scrollTop = kept.atY * zoom - kept.y;
  }, [box, zoom]);
  const wheel = useRef(to);
  wheel.current = to;
  const current = useRef(zoom);
  current.current = zoom;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // React's own listener cannot keep the browser from zooming the page.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const frame = element.getBoundingClientRect();
      const next = current.current * Math.exp(-event.deltaY / 300);
      wheel.current(next, event.clientX - frame.left - left, event.clientY - frame.top - top);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [box, left, top]);
  return {
    zoom,
    by: (way) => to(way === 'in' ? zoom * STEP : zoom / STEP),
    fit: ({ width, height }) => {
      const element = box.current;
      if (!element) return;
      const whole = Math.min((element.clientWidth - left) / width, (element.clientHeight - top) / height);
      to(Math.min(1, whole));
    },
  };
}
