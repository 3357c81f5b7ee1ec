import type { EditAction } from '../action.ts';
import type { Bench } from '../bench.ts';
import { addChoice } from './addChoice.ts';
import { addStep } from './addStep.ts';
import { applyChanges } from './applyChanges.ts';
import { doNothing } from './doNothing.ts';
import type { Edited, EditKind } from './kind.ts';
import { moveChoice } from './moveChoice.ts';
import { moveStep } from './moveStep.ts';
import { putModel } from './putModel.ts';
import { removeChoice } from './removeChoice.ts';
import { removeStep } from './removeStep.ts';
import { setParam } from './setParam.ts';
import { setSchedule } from './setSchedule.ts';
import { setTest } from './setTest.ts';
import { swapCall } from './swapCall.ts';

/** Every kind of edit, by the action that asks for it. */
const EDITS: { readonly [T in EditAction['type']]: EditKind<T> } = {
  edit: applyChanges,
  'add step': addStep,
  'remove step': removeStep,
  'move step': moveStep,
  'set param': setParam,
  'set test': setTest,
  'add choice': addChoice,
  'remove choice': removeChoice,
  'move choice': moveChoice,
  'do nothing': doNothing,
  'swap call': swapCall,
  'put model': putModel,
  'set schedule': setSchedule,
};

/** The model after an edit, or why it cannot be made. */
export function edit(bench: Bench, action: EditAction): Edited | string {
  const kind = EDITS[action.type] as EditKind<EditAction['type']>;
  return kind(bench, action);
}
