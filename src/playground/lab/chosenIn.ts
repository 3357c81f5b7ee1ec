import type { Chosen } from '../forms/form.ts';
import type { View } from './opened.ts';

/** What can be chosen and is told by a link. A part of a view is called as its kind. */
const KINDS = ['campaign', 'program', 'folder', 'person'] as const;

/** What a view says is open in the forms; null where it says nothing. It may be something that is not there. */
export function chosenIn(view: View): Chosen | null {
  const kind = KINDS.find((one) => Object.hasOwn(view, one));
  const name = kind && view[kind];
  return kind && name !== undefined ? { kind, name } : null;
}

/** The part of a view that says what is open in the forms. */
export function viewOf(chosen: Chosen | null): View {
  const kind = KINDS.find((one) => one === chosen?.kind);
  return kind && chosen ? { [kind]: chosen.name } : {};
}
