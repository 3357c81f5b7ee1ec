import { type PointerEvent, type RefObject, useEffect, useState } from 'react';

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** The place whose middle is nearest to a height. */
function placeAt(list: HTMLElement | null, y: number): number {
  const middles = [...(list?.children ?? [])].map((card) => {
    const { top, height } = card.getBoundingClientRect();
    return Math.abs(top + height / 2 - y);
  });
  return Math.max(0, middles.indexOf(Math.min(...middles)));
}

/** Reordering by pointer, mouse or touch. The keyboard has its own buttons. Escape gives up. */
export function useReorder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && setDrag(null);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [dragging]);
  const handle = (at: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: at, to: at });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return;
      const to = placeAt(list.current, event.clientY);
      if (to !== drag.to) setDrag({ ...drag, to });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      // The last move may not have been drawn yet: the place is where the pointer is let go.
      if (drag) move(drag.from, placeAt(list.current, event.clientY));
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { drag, handle };
}
