import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What the rows of a trace need to keep the focus on the right one. */
export interface FocusedRow {
  /** Gives the focus to the line of that key once it is the active one. */
  readonly want: (key: string) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * The focus follows the active row: when a key in the trace asked for it, and when the row that had it has gone because the
 * cursor moved. It is never taken from another part of the page.
 */
export function useFocusedRow(body: RefObject<HTMLElement | null>, active: string): FocusedRow {
  const wanted = useRef<string | null>(null);
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const isLost =
      last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (wanted.current === active || isLost)
      body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    wanted.current = null;
  }, [active, body]);
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
        if (target.isConnected && last.current === target) last.current = null;
      });
    },
  };
}
