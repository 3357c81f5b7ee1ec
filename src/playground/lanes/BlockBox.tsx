import type { Block, Lane } from '#views';
import { boxOf, fitted, type Scale } from '#views';

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
  const box = boxOf(block, lane, scale);
  return (
    <g className={`pg-block pg-block-${block.how} pg-end-${block.end}`}>
      <title>{block.ref}</title>
      <rect {...box} rx={6} />
      <text x={box.x + 8} y={box.y + 15}>
        {fitted(block.name, box.width - 12)}
      </text>
    </g>
  );
}
