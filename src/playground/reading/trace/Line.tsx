// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one would lose the roles of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: rows have the focus in this tree grid, cells have not
import { memo } from 'react';
import type { TreeLine } from '#views';
import { Sign } from '../Sign.tsx';
import { Glyph } from './Glyph.tsx';

export interface LineProps {
  readonly id: string;
  readonly line: TreeLine;
  /** Its place among the lines to be seen, counted from 0. */
  readonly index: number;
  /** Pixels from the first line. */
  readonly top: number;
  /** Null for a line in which nothing can be folded. */
  readonly isOpen: boolean | null;
  readonly now: boolean;
  readonly later: boolean;
  readonly tabStop: boolean;
  readonly moved: boolean;
  readonly found: boolean;
  /** There is a breakpoint on its step; null where there can be none. */
  readonly broken: boolean | null;
}

/** What is executed deeper than this is not moved in any farther. */
const DEEPEST = 8;

function Fold({ isOpen }: { readonly isOpen: boolean }) {
  const words = isOpen ? 'Fold' : 'Unfold';
  return (
    <button type="button" className="rd-twist" data-act="fold" tabIndex={-1} aria-label={words} title={words}>
      <Sign name={isOpen ? 'open' : 'closed'} size={14} />
    </button>
  );
}

function Break({ isOn, what }: { readonly isOn: boolean; readonly what: string }) {
  return (
    <button
      type="button"
      className="rd-dot"
      data-act="break"
      tabIndex={-1}
      aria-pressed={isOn}
      aria-label={`Breakpoint on ${what}`}
      title={isOn ? 'Remove the breakpoint' : 'Set a breakpoint'}
    />
  );
}

function Cells({ line: { row, level }, isOpen, moved, found, broken }: LineProps) {
  if (!row) return null;
  return (
    <>
      <span role="gridcell" className="rd-c-break">
        {broken !== null && (
          <Break isOn={broken} what={`${row.what}${row.ref === null ? '' : ` in ${row.ref}`}`} />
        )}
      </span>
      <span role="gridcell" className="rd-c-when" title={row.time}>
        {row.time}
      </span>
      <span role="gridcell" className="rd-c-person">
        {row.person}
      </span>
      <span role="gridcell" className="rd-c-campaign">
        {row.strand !== null && (
          <span className="rd-strand" role="img" aria-label={`strand ${row.strand}`}>
            {row.strand}
          </span>
        )}
        {row.campaign}
      </span>
      <span
        role="gridcell"
        className={isOpen === null ? 'rd-c-step rd-flat' : 'rd-c-step'}
        style={{ '--rd-in': `${Math.min(level - 1, DEEPEST) * 0.75}rem` } as React.CSSProperties}
      >
        {isOpen !== null && <Fold isOpen={isOpen} />}
        <Glyph name={row.glyph} />
        <span className="rd-words">
          {row.what}
          {found && (
            <span className="rd-flag">
              <Sign name="found" size={12} /> found
            </span>
          )}
          {moved && <span className="rd-new"> changed by your edit</span>}
        </span>
      </span>
      <span role="gridcell" className="rd-c-detail" title={row.detail}>
        {row.detail}
      </span>
    </>
  );
}

/** One line of the trace. What is pressed in it is told by `data-act` to the listener of the whole trace. */
export const Line = memo(function TraceLine(props: LineProps) {
  const { id, line, index, top, isOpen, now, later, tabStop } = props;
  const names = ['rd-line', line.row ? `rd-is-${line.row.type.replace(' ', '-')}` : 'rd-heading'];
  if (later) names.push('rd-later');
  return (
    <div
      id={id}
      role="row"
      className={names.join(' ')}
      aria-level={line.level}
      aria-expanded={isOpen ?? undefined}
      aria-selected={line.row ? now : undefined}
      aria-rowindex={index + 2}
      tabIndex={tabStop ? 0 : -1}
      data-key={line.key}
      style={{ top }}
    >
      {line.row ? (
        <Cells {...props} />
      ) : (
        <span role="gridcell" className="rd-c-heading" aria-colspan={6}>
          <Fold isOpen={isOpen ?? true} /> {line.heading}{' '}
          <span className="rd-quiet">
            {line.children} {line.children === 1 ? 'event' : 'events'}
          </span>
        </span>
      )}
    </div>
  );
});
