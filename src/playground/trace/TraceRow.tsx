import type { GridRow } from '#views';
import { Icon } from '../icons/Icon.tsx';

export interface TraceRowProps {
  readonly row: GridRow;
  /** Its place in the whole run, counted from 0. */
  readonly index: number;
  /** The row above has the same time. */
  readonly sameTime: boolean;
  readonly now: boolean;
  readonly later: boolean;
  readonly tabStop: boolean;
  readonly moved: boolean;
  readonly pick: () => void;
}

/** One event in words. */
export function TraceRow({ row, index, sameTime, now, later, tabStop, moved, pick }: TraceRowProps) {
  const names = [`pg-row-${row.type.replace(' ', '-')}`];
  if (later) names.push('pg-later');
  if (moved) names.push('pg-moved');
  return (
    <tr
      className={names.join(' ')}
      aria-selected={now}
      aria-rowindex={index + 2}
      tabIndex={tabStop ? 0 : -1}
      data-seq={row.seq}
      onClick={pick}
    >
      <td className="pg-when">{sameTime ? <span className="pg-sr">{row.time}</span> : row.time}</td>
      <td className="pg-who">
        {row.strand !== null && <span className="pg-strand">{row.strand}</span>}
        {row.campaign}
      </td>
      <td className="pg-what" style={{ '--level': row.level } as React.CSSProperties}>
        <Icon name={row.glyph} size={14} />
        <span>
          {row.what}
          {moved && <span className="pg-new"> changed by your edit</span>}
        </span>
      </td>
      <td className="pg-detail">{row.detail}</td>
    </tr>
  );
}
