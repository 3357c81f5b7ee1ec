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

/** Where a key moves the cursor, if it does. */
export function cursorKey(key: string): To | undefined {
  return KEYS[key];
}
