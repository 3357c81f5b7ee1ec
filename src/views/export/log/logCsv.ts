import type { Program, TraceEvent, Value } from '#engine';
import { type LogEntry, logOf } from '../../log/log.ts';
import { csv } from '../csv/csv.ts';

/** The two attributes of an execution that have a column of their own (fact 2.8). */
export const OWN_COLUMNS = ['Qualified', 'Used Parent Campaign Token Context'] as const;

const HEADER = [
  ...['Date', 'Person', 'Activity Type', 'Activity Type ID', 'Primary Attribute', 'Primary Attribute Value'],
  ...['Campaign', ...OWN_COLUMNS, 'Attributes'],
] as const;

/** As Marketo writes a check box in a log. */
const shown = (value: Value): Value => (typeof value === 'boolean' ? (value ? 'True' : 'False') : value);

function rowOf(entry: LogEntry, person: string, campaign: string | null): readonly Value[] {
  const { record, type, primary } = entry;
  const attributes = new Map(record.attributes.map(({ name, value }) => [name, shown(value)]));
  const own = OWN_COLUMNS.map((name) => attributes.get(name) ?? null);
  const others = [...attributes].filter(([name]) => !OWN_COLUMNS.some((column) => column === name));
  return [
    ...[record.activityDate, person, type, record.activityTypeId ?? 'simulated'],
    ...[record.primaryAttributeValue === null ? null : primary, record.primaryAttributeValue],
    ...[campaign, ...own, JSON.stringify(Object.fromEntries(others))],
  ];
}

/**
 * The activity logs of some people, of all when none are named, as CSV: oldest first, the people mixed as in the run,
 * the attributes without a column of their own as JSON, as the bulk extract gives them. A type that no source gives an
 * id is marked "simulated" (fact 11.4). `readLog` reads it back.
 */
export function logCsv(
  program: Pick<Program, 'campaigns' | 'people'>,
  events: readonly TraceEvent[],
  people: readonly string[] = program.people.map(({ name }) => name),
): string {
  const campaignAt = new Map(events.map(({ seq, campaign }) => [seq, campaign]));
  const entries = people.flatMap((person) =>
    logOf(program, events, person).map((entry) => ({ entry, person })),
  );
  entries.sort((a, b) => a.entry.record.id - b.entry.record.id);
  return csv([
    HEADER,
    ...entries.map(({ entry, person }) => rowOf(entry, person, campaignAt.get(entry.seq) ?? null)),
  ]);
}
