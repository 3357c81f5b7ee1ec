import { useLayoutEffect, useRef } from 'react';
import { type Box, type BoxView, jumpedTo, type Place } from './useBoxView.ts';

/**
 * Scrolls a box once for every change of `reasons`, and never otherwise, so that the reader can scroll away. `goal` says
 * where to, or null where all is in sight. Gives the view that the box has then: what comes into sight is drawn in the same
 * frame, not in the next one.
 */
export function useInSight(
  { element, view, place, look, show, step }: Box,
  reasons: readonly unknown[],
  goal: (at: Place) => Place | null,
): BoxView {
  const done = useRef<readonly unknown[]>([]);
  const isDue = view.width > 0 && reasons.some((reason, index) => done.current[index] !== reason);
  const to = isDue ? goal(place.current) : null;
  const next = to ? jumpedTo(view, to, step) : view;
  // Set while drawing, so that the scrolled box has no news and nothing is drawn twice.
  if (next !== view) show(next);
  useLayoutEffect(() => {
    if (!isDue) return;
    done.current = reasons;
    if (!to) return;
    element.current?.scrollTo({ ...to, behavior: 'instant' });
    look();
  });
  return next;
}
