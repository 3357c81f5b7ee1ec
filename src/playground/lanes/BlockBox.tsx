import type { Block, Lane } from '#views';
import { COLUMN, fitted, HEAD, ROW, type Scale } from '#views';

const INSET = 4;
const SIDE = 2.5;

/** A flow run: solid where it is executed inside its caller, dashed where it was requested. */
export function BlockBox({
  block,
  lane,
  scale,
}: {
  readonly block: Block;
  readonly lane: Lane;
  readonly scale: Scale;
}) {
  const x = scale.x(block.from) + 1 + block.depth * SIDE;
  const y = scale.y(block.row);
  const bottom = scale.y(lane.row + lane.rows - 1) + ROW - block.depth * INSET;
  const width = (block.to - block.from + 1) * COLUMN - 2 - block.depth * SIDE * 2;
  const height = Math.max(HEAD, bottom - y - INSET);
  return (
    <g className={`pg-block pg-block-${block.how} pg-end-${block.end}`}>
      <title>{block.ref}</title>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <text x={x + 8} y={y + 15}>
        {fitted(block.name, width - 12)}
      </text>
    </g>
  );
}
