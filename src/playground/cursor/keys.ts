import type { KeyboardEvent } from 'react';
import type { Action } from '#workbench';

type To = Extract<Action, { type: 'cursor' }>['to'];

const KEYS: Readonly<Record<string, To>> = {
  ArrowLeft: 'back',
  ArrowUp: 'back',
  ArrowRight: 'step',
  ArrowDown: 'step',
  Home: 'first',
  End: 'last',
};

/** Where a key moves the cursor, if it does. With Alt, Control or Meta it is the browser's. */
export function cursorKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): To | undefined {
  return altKey || ctrlKey || metaKey ? undefined : KEYS[key];
}
