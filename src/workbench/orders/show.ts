import type { Action } from '../action.ts';
import type { Bench } from '../bench.ts';
import { rerun } from '../rerun.ts';
import { stopAt, stops } from '../stops.ts';
import { choosing, chosenIn, ready } from './choose.ts';

type Of<T extends Action['type']> = Extract<Action, { readonly type: T }>;

/** Runs in a given order, the cursor on the event of one of its choices, or on the last event. */
export function showOrder(bench: Bench, { order, at }: Of<'show order'>): Bench {
  const shown = rerun(bench, { policy: ['order', ...order].join(' ') });
  const { events } = shown.run;
  const own =
    at === undefined ? undefined : events.find(({ choice, type }) => choice === at && type === 'step');
  return { ...shown, cursor: own ? stopAt(events, own.seq) : (stops(events).at(-1) ?? -1) };
}

/** The reader leads the run; the cursor is on the last event. */
export function lead(bench: Bench, { by }: Of<'lead'>): Bench | string {
  const chosen = chosenIn(bench.policy) ?? [];
  if (by === 'back' && chosen.length === 0) return 'Nothing has been chosen yet.';
  if (typeof by === 'object' && !ready(bench.program, bench.run).some(({ code }) => code === by.code))
    return 'That cannot happen now.';
  const next = by === 'start' ? [] : by === 'back' ? chosen.slice(0, -1) : [...chosen, by.code];
  const led = rerun(bench, { policy: choosing(next) });
  return { ...led, cursor: stops(led.run.events).at(-1) ?? -1 };
}
