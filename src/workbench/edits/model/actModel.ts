import type { Bench } from '../../bench.ts';
import { record } from '../../history.ts';
import type { ModelEdit } from './action.ts';
import { editModel } from './table.ts';

/**
 * What the bench is after an edit of its model: compiled and run at once, and on the record for undo. An edit that cannot
 * be made changes nothing but `message`. For edits of flows, and everything else, there is `act`. Never throws.
 */
export function actModel(bench: Bench, edit: ModelEdit): Bench {
  const edited = editModel(bench, edit);
  return typeof edited === 'string' ? { ...bench, message: edited } : record(bench, edited);
}
