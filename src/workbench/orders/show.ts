import type { Action } from '../action.ts';
import type { Bench } from '../bench.ts';
import { noPolicy } from '../policy.ts';
import { rerun } from '../rerun.ts';
import { stopAt, stops } from '../stops.ts';
import { choicesMade, choosing, ready } from './choose.ts';

type Of<T extends Action['type']> = Extract<Action, { readonly type: T }>;

/**
 * Runs in a given order, the cursor on the event of one of its choices, or on the last event. An order that the model
 * does not allow is not shown.
 */
export function showOrder(bench: Bench, { order, at }: Of<'show order'>): Bench | string {
  const policy = ['order', ...order].join(' ');
  if (noPolicy(policy)) return 'That is no order.';
  const shown = rerun(bench, { policy });
  const { events, order: taken } = shown.run;
  if (order.some((code, place) => taken[place] !== code)) return 'That order is not possible in this model.';
  const own =
    at === undefined ? undefined : events.find(({ choice, type }) => choice === at && type === 'step');
  return { ...shown, cursor: own ? stopAt(events, own.seq) : (stops(events).at(-1) ?? -1) };
}

/** The reader leads the run; the cursor is on the last event. Choices that an edit has made impossible are dropped. */
export function lead(bench: Bench, { by }: Of<'lead'>): Bench | string {
  const chosen = choicesMade(bench.program, bench.policy) ?? [];
  if (by === 'back' && chosen.length === 0) return 'Nothing has been chosen yet.';
  if (typeof by === 'object' && !ready(bench.program, bench.run).some(({ code }) => code === by.code))
    return 'That cannot happen now.';
  const next = by === 'start' ? [] : by === 'back' ? chosen.slice(0, -1) : [...chosen, by.code];
  const led = rerun(bench, { policy: choosing(next) });
  return { ...led, cursor: stops(led.run.events).at(-1) ?? -1 };
}
