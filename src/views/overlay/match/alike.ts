import type { LogEntry } from '../../log/log.ts';
import { nameOf } from '../../trace/naming.ts';
import { ACTIVITIES } from '../../vocabulary.ts';
import type { LogRow } from '../file/row.ts';

/** Attributes that an instance gives its own values, so that a run cannot have the same: they are not compared. */
export const NOT_COMPARED: readonly string[] = [
  ...[
    'Campaign ID',
    'Campaign Run ID',
    'List ID',
    'Mailing ID',
    'Program ID',
    'Step ID',
    'Created Date',
    'Date',
  ],
  ...['Reason', 'Source', 'Source Type', 'Browser', 'Client IP Address', 'Referrer', 'Details', 'Response'],
];

/** An entry of a run's log, with its values as they are compared. */
export interface Comparable {
  readonly entry: LogEntry;
  readonly primary: string;
  /** By attribute: those that the type has, empty where the entry has no value. */
  readonly values: ReadonlyMap<string, string>;
}

const YES: readonly string[] = ['true', 'yes', '1'];

/** A value without what writers of logs differ in: capitals, spaces, the sign of a number, the words for a check box. */
function plain(text: string, isFlag: boolean): string {
  const words = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (isFlag) return YES.includes(words) ? 'yes' : 'no';
  return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(words) ? String(Number(words)) : words;
}

const isFlag = (type: string, attribute: string): boolean =>
  ACTIVITIES.get(type)?.attributes[attribute] === 'boolean';

/** Prepares an entry for comparing. */
export function comparable(entry: LogEntry): Comparable {
  const { type, record, primary } = entry;
  const attributes = Object.keys(ACTIVITIES.get(type)?.attributes ?? {});
  const given = new Map(record.attributes.map(({ name, value }) => [name, String(value ?? '')]));
  if (primary !== null) given.set(primary, record.primaryAttributeValue ?? '');
  const compared = attributes.filter((name) => !NOT_COMPARED.includes(name));
  return {
    entry,
    primary: plain(record.primaryAttributeValue ?? '', false),
    values: new Map(compared.map((name) => [name, plain(given.get(name) ?? '', isFlag(type, name))])),
  };
}

/** A line of a file, with its values as they are compared. */
export interface ComparableRow {
  readonly row: LogRow;
  /** Empty where the file does not say. */
  readonly primary: string;
  /** By attribute, those that are compared and given. */
  readonly values: readonly (readonly [string, string])[];
}

/** Prepares a line for comparing. */
export function comparableRow(row: LogRow): ComparableRow {
  const { type, attributes } = row;
  const primary = ACTIVITIES.get(type)?.primary;
  const said = row.primary || (attributes.get(primary ?? '') ?? '');
  const others = [...attributes].filter(([name]) => name !== primary && !NOT_COMPARED.includes(name));
  return {
    row,
    primary: plain(said, false),
    values: others.map(([name, text]) => [name, plain(text, isFlag(type, name))]),
  };
}

/** The file says nothing, or the same; a campaign may be named without its program. */
function samePrimary(said: string, { primary, entry }: Comparable): boolean {
  if (said === '' || primary === '' || said === primary) return true;
  return (entry.primary ?? '').endsWith('Campaign') && said === plain(nameOf(primary), false);
}

/** The attributes in which a line and an entry of the same type differ; those that one of them does not know do not. */
export function differences(
  { primary: said, values }: ComparableRow,
  compared: Comparable,
): readonly string[] {
  const { primary } = compared.entry;
  const own = primary === null || samePrimary(said, compared) ? [] : [primary];
  const others = values.filter(([name, text]) => (compared.values.get(name) ?? text) !== text);
  return [...own, ...others.map(([name]) => name)];
}

/** Whether a line of a file tells of the same as an entry: the same type, and no attribute that both have differs. */
export function alike(line: ComparableRow, compared: Comparable): boolean {
  return line.row.type === compared.entry.type && differences(line, compared).length === 0;
}
