import { type KeyboardEvent, useRef } from 'react';
import type { Action } from '#workbench';

const WAYS: Readonly<Record<string, (rows: number, at: number) => number>> = {
  ArrowDown: (rows, at) => Math.min(rows - 1, at + 1),
  ArrowUp: (_rows, at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (rows) => rows - 1,
};

/** Keyboard for the rows of the trace: one tab stop, arrows move focus and cursor together. */
export function useRowFocus(send: (action: Action) => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    const rows = [...(body.current?.rows ?? [])];
    const at = rows.indexOf(event.target as HTMLTableRowElement);
    if (at < 0) return;
    const next = event.key === 'Enter' || event.key === ' ' ? rows[at] : way && rows[way(rows.length, at)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    send({ type: 'cursor', to: Number(next.dataset['seq']) });
  };
  return { body, onKeyDown };
}
