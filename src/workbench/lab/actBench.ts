import { act } from '../act.ts';
import type { Action } from '../action.ts';
import type { Bench } from '../bench.ts';
import { actModel, isModelEdit, type ModelEdit } from '../edits/model/index.ts';

/** What can be done with a bench in a full-screen playground: also the edits of a model's parts, which lessons have not. */
export type BenchAction = Action | ModelEdit;

/** What a bench is after an action, whichever of the two tables knows it. */
export function actBench(bench: Bench, action: BenchAction): Bench {
  return isModelEdit(action) ? actModel(bench, action) : act(bench, action);
}
