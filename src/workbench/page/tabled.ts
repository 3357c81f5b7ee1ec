import type { TraceEvent } from '#engine';

/** Events without the names of their parts, which all of a kind share. */
export interface Tabled {
  readonly shapes: readonly (readonly string[])[];
  /** The place of the event's shape, and its parts in that order. */
  readonly rows: readonly (readonly [shape: number, ...parts: unknown[]])[];
}

/** Writes events as a table. A part that is `undefined` is one that is not there. */
export function tabled(events: readonly TraceEvent[]): Tabled {
  const places = new Map<string, number>();
  const shapes: string[][] = [];
  const rows = events.map((event): Tabled['rows'][number] => {
    const parts = Object.entries(event).filter(([, part]) => part !== undefined);
    const shape = parts.map(([name]) => name);
    const key = shape.join();
    const place = places.get(key) ?? shapes.push(shape) - 1;
    places.set(key, place);
    return [place, ...parts.map(([, part]) => part)];
  });
  return { shapes, rows };
}

/** Reads what `tabled` wrote, and nothing else. */
export function untabled({ shapes, rows }: Tabled): readonly TraceEvent[] {
  return rows.map(([place, ...parts]) => {
    const names = shapes[place] ?? [];
    return Object.fromEntries(names.map((name, at) => [name, parts[at]])) as unknown as TraceEvent;
  });
}
