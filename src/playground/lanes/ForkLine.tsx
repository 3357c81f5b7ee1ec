import type { Fork } from '#views';
import { COLUMN, HEAD, type Scale } from '#views';

/** From what started a flow down to its lane: dashed for a request, and where a step fired the trigger. */
export function ForkLine({ fork, scale }: { readonly fork: Fork; readonly scale: Scale }) {
  const fromX = scale.x(fork.from.column) + COLUMN / 2;
  const fromY = scale.y(fork.from.row) + (fork.from.row === 0 ? 26 : HEAD + 28);
  const toX = scale.x(fork.to.column) + COLUMN / 2;
  const toY = scale.y(fork.to.row) - 2;
  const bend = fromX === toX ? '' : ` V${toY - 8} H${toX}`;
  return (
    <g className={`pg-fork pg-fork-${fork.kind}${fork.byStep ? ' pg-fork-by-step' : ''}`}>
      <path d={`M${fromX} ${fromY}${bend} V${toY}`} />
      <path className="pg-head" d={`M${toX - 4} ${toY - 6} L${toX} ${toY} L${toX + 4} ${toY - 6}`} />
    </g>
  );
}
