import type { KeyboardEvent } from 'react';
import type { Lab, LabAction } from '#workbench';
import type { LabProps } from '../../lab/useLab.ts';
import { toggleBreakpoint } from './toggleBreakpoint.ts';

/** A key and what it does to the run. Keys of one place, such as the trace, are told with it. */
export interface RunKey {
  readonly key: string;
  readonly words: string;
}

const ACTIONS: Readonly<Record<string, (lab: Lab) => LabAction | null>> = {
  ',': () => ({ type: 'cursor', to: 'back' }),
  '.': () => ({ type: 'cursor', to: 'step' }),
  n: () => ({ type: 'go', to: 'over' }),
  o: () => ({ type: 'go', to: 'out' }),
  g: () => ({ type: 'go', to: 'next breakpoint' }),
  G: () => ({ type: 'go', to: 'previous breakpoint' }),
  p: () => ({ type: 'go', to: 'next of person' }),
  f: () => ({ type: 'go', to: 'next of flow' }),
  b: (lab) => toggleBreakpoint(lab, lab.bench.cursor),
};

/** The keys that `runKey` knows, for a list of them. */
export const RUN_KEYS: readonly RunKey[] = [
  { key: ',', words: 'Back' },
  { key: '.', words: 'Step' },
  { key: 'N', words: 'Step over: pass what the step executes' },
  { key: 'O', words: 'Out: to the end of this flow' },
  { key: 'G', words: 'Next breakpoint' },
  { key: 'Shift G', words: 'Previous breakpoint' },
  { key: 'P', words: 'Next event of this person' },
  { key: 'F', words: 'Next event of this flow' },
  { key: 'B', words: 'Set or remove a breakpoint on this step' },
];

/** Places that need letters for themselves. */
const TYPED = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog';

/**
 * What a key does to the run while the focus is in the run's part of the page, or null. A key that a panel has used, that
 * is typed into a field, or that comes with Alt, Control or Meta is left alone.
 */
export function runKey(event: KeyboardEvent, lab: Lab): LabAction | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
  const target = event.target as Partial<Element> | null;
  if (target?.closest?.(TYPED)) return null;
  const key = event.key.length === 1 && event.shiftKey === false ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(ACTIONS, key) ? (ACTIONS[key]?.(lab) ?? null) : null;
}

/** The listener for the part of the page that holds the run: its cursor bar, lanes and trace. */
export function onRunKey({ lab, send }: LabProps): (event: KeyboardEvent) => void {
  return (event) => {
    const action = runKey(event, lab);
    if (!action) return;
    event.preventDefault();
    send(action);
  };
}
