import type { Bench } from '../../bench.ts';
import type { Edited } from '../kind.ts';
import type { ModelEdit } from './action.ts';

/** One edit of those that change a model. */
export type ModelEditOf<T extends ModelEdit['type']> = Extract<ModelEdit, { readonly type: T }>;

/** A kind of edit: the edited model, or a sentence that says why it cannot be done. Pure; does not run the model. */
export type ModelEditKind<T extends ModelEdit['type']> = (
  bench: Bench,
  edit: ModelEditOf<T>,
) => Edited | string;
