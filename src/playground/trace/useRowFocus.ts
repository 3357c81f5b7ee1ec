import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { GridRow } from '#views';
import type { Action } from '#workbench';

const WAYS: Readonly<Record<string, (rows: number, at: number) => number>> = {
  ArrowDown: (rows, at) => Math.min(rows - 1, at + 1),
  ArrowUp: (_rows, at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (rows) => rows - 1,
  Enter: (_rows, at) => at,
  ' ': (_rows, at) => at,
};

/** Keyboard for the rows of the trace: one tab stop, arrows move focus and cursor together. */
export function useRowFocus(rows: readonly GridRow[], cursor: number, send: (action: Action) => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    // The row may not have been in the page before.
    if (wanted.current === cursor) body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    wanted.current = null;
  }, [cursor]);
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    const seq = Number((event.target as HTMLElement).closest<HTMLElement>('[data-seq]')?.dataset['seq']);
    const next =
      rows[
        way(
          rows.length,
          rows.findIndex((row) => row.seq === seq),
        )
      ];
    if (!next) return;
    event.preventDefault();
    wanted.current = next.seq;
    send({ type: 'cursor', to: next.seq });
  };
  return { body, onKeyDown };
}
