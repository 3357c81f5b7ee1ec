import type { Scenario } from '#engine';
import type { EditAction } from '../action.ts';
import type { Bench } from '../bench.ts';

/** What an edit makes of the model. */
export interface Edited {
  /** The edit in words, as undo names it. */
  readonly label: string;
  readonly scenario: Scenario;
  /** What it made besides, for the reader. */
  readonly note?: string;
  /** The place of a text that is typed: edits of one place, one after the other, are undone together. */
  readonly typing?: string;
  /** The new start, where another model is opened. */
  readonly start?: Scenario;
  readonly variant?: string | null;
}

/** One action of those that edit the model. */
export type EditOf<T extends EditAction['type']> = Extract<EditAction, { readonly type: T }>;

/** A kind of edit: the edited model, or a sentence that says why it cannot be done. Pure; does not run the model. */
export type EditKind<T extends EditAction['type']> = (bench: Bench, action: EditOf<T>) => Edited | string;
