import type { KeyboardEvent } from 'react';
import type { Action } from '#workbench';
import { cursorKey } from '../../cursor/keys.ts';
import type { Zoom } from './useZoom.ts';

const PAN = 120;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};

/** What a key does in the lanes: moves the cursor, the drawing, or the zoom. Says whether it did anything. */
export function laneKey(
  event: KeyboardEvent<HTMLElement>,
  send: (action: Action) => void,
  { by, whole }: Pick<Zoom, 'by'> & { readonly whole: () => void },
): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey, currentTarget } = event;
  if (altKey || ctrlKey || metaKey) return false;
  const way = shiftKey ? WAYS[key] : undefined;
  if (way) currentTarget.scrollBy(way[0], way[1]);
  else if (key === '+' || key === '=') by('in');
  else if (key === '-') by('out');
  else if (key === '0') whole();
  else {
    const to = cursorKey(event);
    if (!to) return false;
    send({ type: 'cursor', to });
  }
  return true;
}
