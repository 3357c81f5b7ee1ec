import type { KeyboardEvent } from 'react';
import type { Action } from '#workbench';

/** Undo and redo by the usual keys. A text field keeps its own undo. */
export function shortcut({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): Action | null {
  const typing =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  if (!(ctrlKey || metaKey) || typing) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return { type: 'redo' };
  return letter === 'z' ? { type: 'undo' } : null;
}
