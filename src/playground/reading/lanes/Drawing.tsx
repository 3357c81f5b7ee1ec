import { memo, useId } from 'react';
import {
  BAND,
  type CauseLink,
  COLUMN,
  HEAD,
  type Mark,
  type Picture,
  type Sight,
  type Spot,
  type WideScale,
} from '#views';
import { ForkLine } from '../../lanes/ForkLine.tsx';
import { MarkTag } from '../../lanes/MarkTag.tsx';
import { CauseLine } from './CauseLine.tsx';
import { WideBlock } from './WideBlock.tsx';

const Tag = memo(MarkTag);

export interface DrawingProps {
  /** The part of the picture that is in sight. */
  readonly part: Picture;
  readonly scale: WideScale;
  readonly sight: Sight;
  readonly zoom: number;
  readonly label: string;
  readonly cursor: number;
  readonly here: Spot | undefined;
  readonly links: readonly CauseLink[];
  /** What executes something, by `Program.Campaign`, and whether that is folded. */
  readonly folds: ReadonlyMap<string, boolean>;
  readonly fold: (ref: string) => void;
  readonly found: ReadonlySet<number>;
  readonly moved: ReadonlySet<number>;
  readonly pick: (seq: number) => void;
}

function stateOf(seq: number, cursor: number): 'now' | 'done' | 'later' {
  if (seq < cursor) return 'done';
  return seq === cursor ? 'now' : 'later';
}

/** The frame around what a search has found, with a sign, so that it is not told by color alone. */
function Found({ mark, scale }: { readonly mark: Mark; readonly scale: WideScale }) {
  const x = scale.x(mark.column) + 2;
  const y = scale.y(mark.row) + (mark.row === 0 ? 0 : HEAD + 2) - 4;
  return (
    <g className="rd-found">
      <rect x={x} y={y} width={COLUMN - 4} height={34} rx={7} />
      <path className="rd-found-sign" d={`M${x + COLUMN - 12} ${y - 5}l7 0l-3.5 6z`} />
    </g>
  );
}

/** What of a run is in sight, drawn. The parts are those of a lesson's lanes; waits are bands of one width. */
export function Drawing(props: DrawingProps) {
  const { part, scale, sight, zoom, label, cursor, here, links, folds, fold, found, moved, pick } = props;
  const marker = useId();
  const laneOf = new Map(part.lanes.map((lane) => [lane.strand, lane]));
  const [width, height] = [sight.right - sight.left, sight.bottom - sight.top];
  return (
    <svg
      className="pg-picture pg-pick rd-picture"
      width={width * zoom}
      height={height * zoom}
      viewBox={`${sight.left} ${sight.top} ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <marker
          id={marker}
          viewBox="0 0 8 8"
          refX={7}
          refY={4}
          markerWidth={7}
          markerHeight={7}
          orient="auto"
        >
          <path className="rd-cause-head" d="M0 0.5 8 4 0 7.5z" />
        </marker>
      </defs>
      {here && (
        <rect
          className="pg-now-column"
          x={scale.x(here.column)}
          y={sight.top}
          width={COLUMN}
          height={height}
        />
      )}
      {part.columns.map(({ index, gap }) =>
        gap === null ? null : (
          <rect
            key={index}
            className="rd-band"
            x={scale.x(index) - BAND + 4}
            y={sight.top}
            width={BAND - 8}
            height={height}
          />
        ),
      )}
      {part.forks.map((fork) => (
        <ForkLine key={fork.to.run} fork={fork} scale={scale} />
      ))}
      {part.blocks.map((block) => {
        const lane = laneOf.get(block.strand);
        const folded = folds.get(block.ref) ?? null;
        return lane && <WideBlock key={block.run} {...{ block, lane, scale, sight, folded, fold }} />;
      })}
      {part.marks.map((mark) => (
        <Tag
          key={mark.seq}
          mark={mark}
          scale={scale}
          state={stateOf(mark.seq, cursor)}
          moved={moved.has(mark.seq)}
          differs={false}
          pick={pick}
        />
      ))}
      {part.marks.map((mark) => found.has(mark.seq) && <Found key={mark.seq} mark={mark} scale={scale} />)}
      {links.map((link) => (
        <CauseLine key={`${link.from.seq} ${link.to.seq}`} link={link} scale={scale} marker={marker} />
      ))}
    </svg>
  );
}
