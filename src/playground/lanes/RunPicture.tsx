import type { Picture } from '#views';
import { COLUMN, scaleOf } from '#views';
import { BlockBox } from './BlockBox.tsx';
import { ForkLine } from './ForkLine.tsx';
import { MarkTag } from './MarkTag.tsx';

export interface RunPictureProps {
  readonly picture: Picture;
  /** What the picture is of, for a reader who does not see it. */
  readonly label: string;
  /** The event that the cursor is on; null shows the whole run. */
  readonly cursor: number | null;
  /** The event whose column is marked; the cursor's when absent. */
  readonly here?: number | null;
  readonly moved?: readonly number[];
  readonly differs?: readonly number[];
  /** At least so many columns, to stand under another picture. */
  readonly columns?: number;
  readonly pick?: (seq: number) => void;
}

function stateOf(seq: number, cursor: number | null): 'now' | 'done' | 'later' {
  if (cursor === null || seq < cursor) return 'done';
  return seq === cursor ? 'now' : 'later';
}

/** A run drawn: lanes, flows as boxes over their forks, steps as tags. The same drawing in the page and in the static HTML. */
export function RunPicture({
  picture,
  label,
  cursor,
  here: marked = cursor,
  moved = [],
  differs = [],
  columns = 0,
  pick,
}: RunPictureProps) {
  const scale = scaleOf(picture, columns);
  const laneOf = new Map(picture.lanes.map((lane) => [lane.strand, lane]));
  const here = marked === null ? undefined : picture.marks.find(({ seq }) => seq === marked);
  return (
    <svg
      className={pick ? 'pg-picture pg-pick' : 'pg-picture'}
      width={scale.width}
      height={scale.height}
      viewBox={`0 0 ${scale.width} ${scale.height}`}
      role="img"
      aria-label={label}
    >
      {here && (
        <rect
          className="pg-now-column"
          x={scale.x(here.column)}
          y={0}
          width={COLUMN}
          height={scale.height}
          rx={4}
        />
      )}
      {picture.forks.map((fork) => (
        <ForkLine key={fork.to.run} fork={fork} scale={scale} />
      ))}
      {picture.blocks.map((block) => {
        const lane = laneOf.get(block.strand);
        return lane && <BlockBox key={block.run} block={block} lane={lane} scale={scale} />;
      })}
      {picture.marks.map((mark) => (
        <MarkTag
          key={mark.seq}
          mark={mark}
          scale={scale}
          state={stateOf(mark.seq, cursor)}
          moved={moved.includes(mark.seq)}
          differs={differs.includes(mark.seq)}
          pick={pick}
        />
      ))}
      {picture.columns.map(({ index, gap }) =>
        gap === null ? null : (
          <g key={index} className="pg-gap">
            <path d={`M${scale.x(index)} 0 V${scale.height}`} />
            <text x={scale.x(index) + 5} y={scale.height - 4}>
              {gap}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}
