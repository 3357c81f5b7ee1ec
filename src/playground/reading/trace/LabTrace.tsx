// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one would lose the roles of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: rows have the focus in this tree grid, cells have not
import { type KeyboardEvent, type MouseEvent, memo, useId, useMemo, useRef, useState } from 'react';
import type { LabProps } from '../../lab/useLab.ts';
import { breakpointOn, toggleBreakpoint } from '../cursor/toggleBreakpoint.ts';
import { NOTHING } from '../nothing.ts';
import { scrolledFor } from '../scrolledFor.ts';
import { useBoxView } from '../useBoxView.ts';
import { useInSight } from '../useInSight.ts';
import { GlyphRules } from './Glyph.tsx';
import { Line } from './Line.tsx';
import { lineKey } from './lineKey.ts';
import { rowWindow, STEP } from './rowWindow.ts';
import { useFocusedRow } from './useFocusedRow.ts';
import { type Lines, useLines } from './useLines.ts';
import { useRowHeight } from './useRowHeight.ts';
import '../reading.css';
import './labTrace.css';

const COLUMNS = ['Breakpoint', 'When', 'Person', 'Campaign', 'Step', 'What happens'] as const;

const Heads = memo(function Heads() {
  return (
    <div role="rowgroup" className="rd-trace-head">
      <div role="row" aria-rowindex={1} className="rd-trace-heads">
        {COLUMNS.map((name, index) => (
          <span key={name} role="columnheader">
            {index === 0 ? <span className="pg-sr">{name}</span> : name}
          </span>
        ))}
      </div>
    </div>
  );
});

function TraceBar({ order, setOrder, foldAll }: Pick<Lines, 'order' | 'setOrder' | 'foldAll'>) {
  return (
    <div className="rd-row rd-trace-bar">
      <label className="rd-field">
        <span>Rows</span>
        <select
          value={order}
          onChange={({ target }) => setOrder(target.value === 'time' ? 'time' : 'campaign')}
        >
          <option value="time">by time</option>
          <option value="campaign">by campaign</option>
        </select>
      </label>
      <div className="rd-row">
        <button type="button" className="pg-button" onClick={() => foldAll(true)}>
          Fold all
        </button>
        <button type="button" className="pg-button" onClick={() => foldAll(false)}>
          Unfold all
        </button>
      </div>
    </div>
  );
}

export interface LabTraceProps extends LabProps {
  /** Sequence numbers of the events that a search has found: they are marked. */
  readonly found?: readonly number[];
}

/**
 * The same run as the lanes, in words, as a tree grid of any length: only the rows near those in sight are in the page.
 * Arrow keys move from row to row, and the cursor with them.
 */
export function LabTrace({ lab, send, found }: LabTraceProps) {
  const { bench } = lab;
  const { cursor, moved, past, run } = bench;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const boxed = useBoxView(box, STEP);
  const { height, head, narrow } = useRowHeight(boxed.view.width);
  const lines = useLines(bench);
  const { shown, placeOf, folded, fold } = lines;
  const [focused, setFocused] = useState({ key: '', cursor: -2 });
  const now = lines.lineOf(cursor);
  const active = focused.cursor === cursor && placeOf.has(focused.key) ? focused.key : now;
  const activeAt = placeOf.get(active) ?? 0;
  const changed = past.length > 0 ? moved : NOTHING;
  const movedSet = useMemo(() => new Set(changed), [changed]);
  const foundSet = useMemo(() => new Set(found ?? NOTHING), [found]);
  const view = useInSight(boxed, [active, activeAt, height], ({ left, top }) => {
    const row = { from: activeAt * height, to: (activeAt + 1) * height };
    const to = scrolledFor(row, top, boxed.view.height - head);
    return to === null ? null : { left, top: to };
  });
  const { places, inOrder, slots } = rowWindow(shown.length, activeAt, {
    ...{ top: view.top, room: view.height, height },
    only: view.bare ? boxed.part.current : null,
  });
  const { want, onFocus, onBlur } = useFocusedRow(body, active, slots);
  const goTo = (key: string, seq: number | undefined) => {
    setFocused({ key, cursor: seq ?? cursor });
    if (seq !== undefined && seq !== cursor) send({ type: 'cursor', to: seq });
  };
  const toggle = (seq: number | undefined) => {
    const action = seq === undefined ? null : toggleBreakpoint(lab, seq);
    if (action) send(action);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // A button that was pressed last keeps its own keys.
    if (event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')) return;
    const page = Math.max(1, Math.floor(view.height / height) - 2);
    const move = lineKey(event.key, { lines: shown, at: activeAt, folded, page });
    if (!move) return;
    event.preventDefault();
    if ('fold' in move) return fold(move.fold);
    if ('breakAt' in move) return toggle(move.breakAt.row?.seq);
    want(move.to.key);
    goTo(move.to.key, move.to.row?.seq);
  };
  const onClick = ({ target }: MouseEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    const line = shown[placeOf.get(row?.dataset['key'] ?? '') ?? -1];
    if (!line || !(target instanceof Element)) return;
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act === 'fold' || (!line.row && act === undefined)) fold(line.key);
    else if (act === 'break') toggle(line.row?.seq);
    else goTo(line.key, line.row?.seq);
  };
  return (
    <div className={narrow ? 'rd rd-trace rd-narrow' : 'rd rd-trace'}>
      <GlyphRules />
      <div className="rd-row rd-head">
        <h2 className="rd-title" id={id}>
          Trace
        </h2>
        <TraceBar {...lines} />
      </div>
      <div
        className="rd-trace-box"
        ref={box}
        role="treegrid"
        aria-labelledby={id}
        aria-rowcount={shown.length + 1}
        aria-colcount={COLUMNS.length}
        style={{ '--rd-line': `${height}px` } as React.CSSProperties}
      >
        <Heads />
        <div
          role="rowgroup"
          ref={body}
          className="rd-trace-body"
          aria-owns={inOrder.map((index) => `${id}-${index}`).join(' ')}
          style={{ height: shown.length * height }}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
          onClick={onClick}
        >
          {places.map(({ index, slot }) => {
            const line = shown[index];
            if (!line) return null;
            const { key, row, children } = line;
            const event = row ? run.events[row.seq] : undefined;
            const step = event?.type === 'step' && event.campaign !== null ? event : undefined;
            return (
              <Line
                key={slot}
                id={`${id}-${index}`}
                line={line}
                index={index}
                top={index * height}
                isOpen={children === 0 ? null : !folded.has(key)}
                now={key === now}
                later={row !== null && row.seq > cursor}
                tabStop={key === active || (index === 0 && !placeOf.has(active))}
                moved={row !== null && movedSet.has(row.seq)}
                found={row !== null && foundSet.has(row.seq)}
                broken={step ? breakpointOn(lab, step.campaign ?? '', step.index) >= 0 : null}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
