import type { Plain } from '#engine';
import { checkModel } from '#scenario';
import type { Bench } from '../../bench.ts';
import type { Edited } from '../kind.ts';
import type { ModelEdit } from './action.ts';
import { add } from './add.ts';
import { convert } from './convert.ts';
import { duplicate } from './duplicate.ts';
import type { ModelEditKind } from './kind.ts';
import { move } from './move.ts';
import { remove } from './remove.ts';
import { rename } from './rename.ts';
import { set } from './set.ts';
import { setEntry } from './setEntry.ts';
import { setChoiceFilter } from './smartList/choice.ts';
import { addConstraint, removeConstraint, setConstraint } from './smartList/constraints.ts';
import { addFilter, moveFilter, removeFilter, setFilter } from './smartList/filters.ts';
import { setMatch } from './smartList/match.ts';
import { addTrigger, moveTrigger, removeTrigger } from './smartList/triggers.ts';
import { setAssumption } from './story/assumption.ts';
import { addEvent, moveEvent, removeEvent, setEvent } from './story/events.ts';
import { setModel } from './story/setModel.ts';
import { removeToken, renameToken } from './tokens/naming.ts';
import { addToken, moveToken, setToken } from './tokens/tokens.ts';

/** Every kind of edit of a model's parts, by the action that asks for it. */
const EDITS: { readonly [T in ModelEdit['type']]: ModelEditKind<T> } = {
  add,
  rename,
  remove,
  duplicate,
  move,
  set,
  'set entry': setEntry,
  convert,
  'add trigger': addTrigger,
  'remove trigger': removeTrigger,
  'move trigger': moveTrigger,
  'add filter': addFilter,
  'remove filter': removeFilter,
  'move filter': moveFilter,
  'set filter': setFilter,
  'set match': setMatch,
  'set choice filter': setChoiceFilter,
  'add constraint': addConstraint,
  'set constraint': setConstraint,
  'remove constraint': removeConstraint,
  'add token': addToken,
  'set token': setToken,
  'rename token': renameToken,
  'remove token': removeToken,
  'move token': moveToken,
  'add event': addEvent,
  'remove event': removeEvent,
  'move event': moveEvent,
  'set event': setEvent,
  'set assumption': setAssumption,
  'set model': setModel,
};

/** Is it an edit of a model's parts, and not one of the actions that `act` knows? */
export function isModelEdit(action: { readonly type: string }): action is ModelEdit {
  return Object.hasOwn(EDITS, action.type);
}

/**
 * The model after an edit, or why it cannot be made, in a sentence. What a file could not hold (a name of two lines, a
 * text or a list that is too long) is refused with the words of the file format; a name that means nothing is kept, and
 * `compile` reports it. Pure; does not run the model. `record` puts the result on the record.
 */
export function editModel(bench: Bench, edit: ModelEdit): Edited | string {
  const kind = EDITS[edit.type] as ModelEditKind<ModelEdit['type']>;
  const edited = kind(bench, edit);
  if (typeof edited === 'string' || edited.scenario === bench.scenario) return edited;
  const model = checkModel(edited.scenario as unknown as Plain);
  return 'problems' in model ? (model.problems[0]?.message ?? 'A file could not hold that.') : edited;
}
