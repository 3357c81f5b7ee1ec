import { useMemo } from 'react';
import { rowsOf } from '#views';
import type { SeenProps } from '../bench/useBench.ts';
import { rowsInView } from './rowsInView.ts';
import { TraceRow } from './TraceRow.tsx';
import { useRowFocus } from './useRowFocus.ts';
import { useRowInSight } from './useRowInSight.ts';
import './trace.css';

/** The same run as the lanes, in words. Arrow keys move from row to row, and the cursor with them. */
export function TraceGrid({ bench, send, id }: SeenProps & { readonly id: string }) {
  const { run, program, cursor, moved, past } = bench;
  const rows = useMemo(() => rowsOf(run.events, program.start), [run, program]);
  const { body, onKeyDown } = useRowFocus(rows, cursor, send);
  const at = Math.max(
    0,
    rows.findIndex(({ seq }) => seq === cursor),
  );
  const scroller = useRowInSight(cursor);
  const { from, to } = rowsInView(rows.length, at);
  return (
    <div className="pg-trace">
      <p className="pg-panel-title" id={`${id}-trace`}>
        Trace
      </p>
      <div className="pg-trace-rows" ref={scroller}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are one tab stop is a grid */}
        <table role="grid" aria-labelledby={`${id}-trace`} aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Campaign</th>
              <th scope="col">What</th>
              <th scope="col">Detail</th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.slice(from, to).map((row, index) => (
              <TraceRow
                key={row.seq}
                row={row}
                index={from + index}
                sameTime={rows[from + index - 1]?.time === row.time}
                now={row.seq === cursor}
                later={row.seq > cursor}
                tabStop={from + index === at}
                moved={past.length > 0 && moved.includes(row.seq)}
                pick={() => send({ type: 'cursor', to: row.seq })}
              />
            ))}
          </tbody>
        </table>
        {to - from < rows.length && (
          <p className="pg-quiet">
            Rows {from + 1} to {to} of {rows.length}. The others are there when the cursor comes near.
          </p>
        )}
      </div>
    </div>
  );
}
