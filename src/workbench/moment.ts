import type { TraceEvent } from '#engine';
import { stopAt } from './stops.ts';

/** A moment of a run by its place in the model, so that it is found again in another run of it. */
export interface Moment {
  /** `Program.Campaign` */
  readonly campaign: string;
  /** A step, counted from 1, or the coming to the smart list. */
  readonly at: number | 'smart list';
  /** Anybody when absent. */
  readonly person?: string | undefined;
  /** Which time of several, counted from 1; the first one when absent. */
  readonly time?: number | undefined;
}

/** The sequence number of the stop where a moment comes; nothing where the run does not come to it. */
export function stopOf(
  events: readonly TraceEvent[],
  { campaign, at, person, time = 1 }: Moment,
): number | undefined {
  const found = events.filter(
    (event) =>
      event.campaign === campaign &&
      (event.type === 'step' ? event.index + 1 : event.type) === at &&
      (person === undefined || event.person === person),
  )[time - 1];
  return found && stopAt(events, found.seq);
}
