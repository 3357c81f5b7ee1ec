import type { Program, Run } from '#engine';
import { type EventRecord, isoTime, recordOf } from './record.ts';

/** What says that a file is a trace of this site, and the version of its shape. Keys may come to it, none goes. */
export const TRACE_FORMAT = { format: 'smart-campaign-lab/trace', version: 1 } as const;

/** A trace as a file holds it. */
export interface TraceFile {
  readonly format: typeof TRACE_FORMAT.format;
  readonly version: typeof TRACE_FORMAT.version;
  readonly title: string;
  /** When the run started, `2026-03-02T09:00:00Z`. */
  readonly start: string;
  /** `done`, or `stopped` where a budget or an impossible order ended the run. */
  readonly status: Run['status'];
  /** The choices that were made, as codes; the same model and codes give the same events. */
  readonly order: readonly string[];
  /** The option in force of every assumption, by its id. */
  readonly assumptions: Readonly<Record<string, string>>;
  readonly events: readonly EventRecord[];
}

/** A run as plain data: what `traceJson` writes. */
export function traceFile(
  { start, settings }: Pick<Program, 'start' | 'settings'>,
  { status, order, events }: Pick<Run, 'status' | 'order' | 'events'>,
  title: string,
): TraceFile {
  return {
    ...TRACE_FORMAT,
    ...{ title, start: isoTime(start), status, order, assumptions: settings, events: events.map(recordOf) },
  };
}

/** A run as JSON, indented. The same run gives the same text, byte for byte. Does not hold the model itself. */
export function traceJson(...run: Parameters<typeof traceFile>): string {
  return `${JSON.stringify(traceFile(...run), null, 2)}\n`;
}
