import { type ReactNode, useEffect, useRef, useState } from 'react';
import { StepButton } from '../../flow/StepButton.tsx';
import { useReorder } from '../../flow/useReorder.ts';
import { Icon } from '../../icons/Icon.tsx';

export interface RowsProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** A row in words: `Filter 1, Member of List`. */
  readonly nameOf: (item: T, at: number) => string;
  readonly title: (item: T, at: number) => ReactNode;
  readonly move: (from: number, to: number) => void;
  readonly remove: (at: number) => void;
  /** More buttons in the head of a row. */
  readonly more?: (item: T, at: number) => ReactNode;
  readonly children: (item: T, at: number) => ReactNode;
}

/** More rows than this are closed until a reader opens one. */
const MANY = 30;

/**
 * Rows in their order, which move by drag, by the arrow buttons, and by Alt with an arrow key. The focus goes with the row
 * that moves, and to the next row when one is removed. Of many rows one at a time is open, so that the page stays quick.
 */
export function Rows<T>({ label, items, nameOf, title, move, remove, more, children }: RowsProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const pending = useRef<{ at: number; part: string } | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const many = items.length > MANY;
  const before = useRef(items.length);
  // A row that was added is the one to be filled in.
  useEffect(() => {
    if (items.length > before.current) setOpen(items.length - 1);
    before.current = items.length;
  }, [items.length]);
  useEffect(() => {
    const { at, part } = pending.current ?? {};
    pending.current = null;
    if (at === undefined || part === undefined) return;
    const row = list.current?.children[Math.min(at, items.length - 1)];
    const wanted = row?.querySelector<HTMLElement>(`[data-part="${part}"]:not(:disabled)`);
    (wanted ?? row?.querySelector<HTMLElement>('button:not(:disabled)') ?? list.current)?.focus();
  }, [items]);
  const go = (from: number, to: number, part?: string) => {
    if (to < 0 || to >= items.length || to === from) return;
    if (part !== undefined) pending.current = { at: to, part };
    setOpen(open === from ? to : null);
    move(from, to);
  };
  const { drag, handle } = useReorder(list, go);
  const drop = (at: number) => {
    if (!drag || drag.from === drag.to || drag.to !== at) return '';
    return drag.to > drag.from ? ' pg-drop-after' : ' pg-drop-before';
  };
  return (
    <ol className="pf-rows" ref={list} aria-label={label} tabIndex={-1}>
      {items.map((item, at) => {
        const name = nameOf(item, at);
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; it may have no name
            key={at}
            className={`pf-row${drop(at)}${drag?.from === at ? ' pg-dragged' : ''}`}
            aria-label={name}
            tabIndex={-1}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              event.stopPropagation();
              const up = event.key === 'ArrowUp';
              go(at, at + (up ? -1 : 1), up ? 'up' : 'down');
            }}
          >
            <div className="pf-row-head">
              <span className="pg-drag" aria-hidden="true" title="Drag to move" {...handle(at)}>
                <Icon name="drag" />
              </span>
              <span className="pf-row-title">{title(item, at)}</span>
              <div className="pf-buttons">
                {more?.(item, at)}
                {many && (
                  <button
                    type="button"
                    className="pg-button pg-bare"
                    aria-expanded={open === at}
                    aria-label={`Edit: ${name}`}
                    onClick={() => setOpen(open === at ? null : at)}
                  >
                    {open === at ? 'Close' : 'Edit'}
                  </button>
                )}
                <StepButton
                  part="up"
                  icon="up"
                  label="Move up"
                  step={name}
                  keys="Alt and arrow up"
                  disabled={at === 0}
                  onClick={() => go(at, at - 1, 'up')}
                />
                <StepButton
                  part="down"
                  icon="down"
                  label="Move down"
                  step={name}
                  keys="Alt and arrow down"
                  disabled={at === items.length - 1}
                  onClick={() => go(at, at + 1, 'down')}
                />
                <StepButton
                  part="remove"
                  icon="cross"
                  label="Remove"
                  step={name}
                  onClick={() => {
                    pending.current = { at, part: 'remove' };
                    remove(at);
                  }}
                />
              </div>
            </div>
            {(!many || open === at) && children(item, at)}
          </li>
        );
      })}
    </ol>
  );
}
