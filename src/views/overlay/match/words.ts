import type { LogEntry } from '../../log/log.ts';
import type { LogRow } from '../file/row.ts';
import { comparable, comparableRow, differences } from './alike.ts';

/** "Change Score, Points" */
export function entryWords({ type, record }: LogEntry): string {
  return [type, record.primaryAttributeValue ?? ''].filter((word) => word !== '').join(', ');
}

function rowWords({ type, primary }: LogRow): string {
  return [type, primary].filter((word) => word !== '').join(', ');
}

function valueIn({ primary, record }: LogEntry, name: string): string {
  const value = record.attributes.find((one) => one.name === name)?.value ?? '';
  const text = name === primary ? (record.primaryAttributeValue ?? '') : String(value);
  return text === '' ? 'empty' : `"${text}"`;
}

function saidIn({ primary, attributes }: LogRow, name: string): string {
  const text = attributes.get(name) ?? primary;
  return text === '' ? 'empty' : `"${text}"`;
}

/** What the two say at the place where they part, in a sentence. One of them may have nothing there. */
function parting(entry: LogEntry | undefined, row: LogRow | undefined): string {
  if (entry && row && entry.type === row.type) {
    const others = differences(comparableRow(row), comparable(entry)).map(
      (name) => `${name} is ${valueIn(entry, name)} in the run and ${saidIn(row, name)} in the file`,
    );
    if (others.length > 0) return `${entryWords(entry)}: ${others.join(', ')} (line ${row.line}).`;
  }
  if (entry && row)
    return `the run logs ${entryWords(entry)}, the file has ${rowWords(row)} (line ${row.line}).`;
  if (entry) return `the run logs ${entryWords(entry)}, which the file does not have.`;
  return row ? `the file has ${rowWords(row)} (line ${row.line}), which the run does not log.` : '';
}

/** Where a file and a run first part, in a sentence: how far they are alike, and what comes then. */
export function partingWords(
  person: string,
  alike: number,
  entry: LogEntry | undefined,
  row: LogRow | undefined,
): string {
  const so =
    alike === 0 ? 'From the first entry on' : `After ${alike} ${alike === 1 ? 'entry' : 'entries'} alike`;
  return `${person}: ${so}, ${parting(entry, row)}`;
}
