import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What the rows of a trace need to keep the focus on the right one. */
export interface FocusedRow {
  /** Gives the focus to the line of that key once it is the active one. */
  readonly want: (key: string) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * The focus follows the active row: when a key in the trace asked for it, and when the row that had it is not the active one
 * any more, or has gone, because the cursor moved. It is never taken from another part of the page. With another number of
 * elements (`slots`) every row has another element.
 */
export function useFocusedRow(
  body: RefObject<HTMLElement | null>,
  active: string,
  slots: number,
): FocusedRow {
  const wanted = useRef<string | null>(null);
  const last = useRef<HTMLElement | null>(null);
  const shown = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements come and go with their number
  useEffect(() => {
    const row = body.current?.querySelector<HTMLElement>('[tabindex="0"]') ?? null;
    const focus = document.activeElement;
    const isLost = last.current !== null && !last.current.isConnected && focus === document.body;
    const isInside = shown.current?.contains(focus) ?? false;
    if (wanted.current === active || isLost || isInside) {
      // An element that shows another row now has news for a reader who hears it.
      if (focus === row) row?.blur();
      row?.focus({ preventScroll: true });
    }
    wanted.current = null;
    shown.current = row;
  }, [active, slots, body]);
  return {
    want: (key) => {
      wanted.current = key;
    },
    onFocus: ({ target }) => {
      last.current = target;
    },
    onBlur: ({ target }) => {
      // A row that goes away has lost the focus as well, but not to anything.
      queueMicrotask(() => {
        const isLeft = target.isConnected && document.activeElement !== target;
        if (isLeft && last.current === target) last.current = null;
      });
    },
  };
}
