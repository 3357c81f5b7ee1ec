const MOST = 400;

/** The beginning of a run that a picture can hold: what runs in a circle has thousands of events. */
export function drawable<T>(events: readonly T[]): {
  readonly shown: readonly T[];
  readonly note: string | null;
} {
  if (events.length <= MOST) return { shown: events, note: null };
  return {
    shown: events.slice(0, MOST),
    note: `The picture shows the first ${MOST} of ${events.length} events.`,
  };
}
