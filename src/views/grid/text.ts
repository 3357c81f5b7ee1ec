import type { Instant, TraceEvent } from '#engine';
import { inCampaign } from '../trace/naming.ts';
import { type GridRow, rowsOf } from './rows.ts';

function lineOf(row: GridRow, width: number, several: boolean): string {
  const strand = row.strand === null ? '-' : String(row.strand);
  const who = several && row.person !== null && row.campaign !== '' ? `${row.person}, ` : '';
  const indent = '  '.repeat(row.level);
  return `${row.time.padEnd(width)}  ${strand.padStart(3)}  ${indent}${who}${inCampaign(row.campaign, row.what)}. ${row.detail}`;
}

/**
 * The whole trace as plain text, a line for each row: time since `start`, strand, campaign (indented by how deep it is
 * executed), what it was and what came of it. The same trace gives the same text, byte for byte.
 */
export function traceText(events: readonly TraceEvent[], { start }: { readonly start: Instant }): string {
  const rows = rowsOf(events, start);
  if (rows.length === 0) return 'Nothing happens.';
  const width = rows.reduce((longest, { time }) => Math.max(longest, time.length), 0);
  const several = new Set(rows.flatMap(({ person }) => person ?? [])).size > 1;
  return rows.map((row) => lineOf(row, width, several)).join('\n');
}
