import type { Action, ViewAction } from './action.ts';
import type { Bench } from './bench.ts';
import { edit } from './edits/table.ts';
import { openVariant, record, redo, reset, undo } from './history.ts';
import { look } from './look.ts';
import { lead, showOrder } from './orders/show.ts';
import { noPolicy } from './policy.ts';
import { rerun } from './rerun.ts';
import { twinOf } from './twin.ts';

type Of<T extends ViewAction['type']> = Extract<ViewAction, { readonly type: T }>;

function choosePolicy(bench: Bench, { policy }: Of<'policy'>): Bench | string {
  return (
    noPolicy(policy) ?? (policy === bench.policy ? { ...bench, message: null } : rerun(bench, { policy }))
  );
}

function compareWith(bench: Bench, { with: compare }: Of<'compare'>): Bench | string {
  const twin = twinOf(bench, compare, bench.policy);
  return typeof twin === 'string' ? twin : { ...bench, compare, twin, message: null };
}

function done(bench: Bench, action: Action): Bench | string {
  switch (action.type) {
    case 'cursor':
      return look(bench, action);
    case 'policy':
      return choosePolicy(bench, action);
    case 'compare':
      return compareWith(bench, action);
    case 'show order':
      return showOrder(bench, action);
    case 'lead':
      return lead(bench, action);
    case 'undo':
      return undo(bench);
    case 'redo':
      return redo(bench);
    case 'reset':
      return reset(bench);
    case 'variant':
      return openVariant(bench, action.name);
    default: {
      const edited = edit(bench, action);
      return typeof edited === 'string' ? edited : record(bench, edited);
    }
  }
}

/**
 * What the bench is after an action. Pure: the same bench and action give the same bench, and everything a button does
 * is an action that a test can send. An edit is compiled and run at once. An action that cannot be done changes nothing
 * but `message`, which says why in a sentence. Never throws.
 */
export function act(bench: Bench, action: Action): Bench {
  const result = done(bench, action);
  return typeof result === 'string' ? { ...bench, message: result } : result;
}
