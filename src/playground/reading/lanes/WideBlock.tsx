import { type Block, boxOf, fitted, type Lane, type Sight, type WideScale } from '#views';

const SIGN = 14;
const BEYOND = 40;

export interface WideBlockProps {
  readonly block: Block;
  readonly lane: Lane;
  readonly scale: WideScale;
  /** What is in sight: a name that began before it stands at its left edge, and edges far beyond it are not drawn. */
  readonly sight: Sight;
  /** Whether what it executes is folded away; null where it executes nothing. */
  readonly folded: boolean | null;
  readonly fold: (ref: string) => void;
}

/** A flow run in a drawing of any length. Its sign folds or unfolds what its campaign executes. */
export function WideBlock({ block, lane, scale, sight, folded, fold }: WideBlockProps) {
  const { x, y, width, height } = boxOf(block, lane, scale);
  const end = x + width;
  const head = Math.min(Math.max(x, sight.left), Math.max(x, end - 60));
  // A dashed edge of a hundred thousand pixels takes a browser longer to draw than everything else.
  const [from, to] = [Math.max(x, sight.left - BEYOND), Math.min(end, sight.right + BEYOND)];
  const name = head + 8 + (folded === null ? 0 : SIGN);
  return (
    <g className={`pg-block pg-block-${block.how} pg-end-${block.end}`}>
      <title>{block.ref}</title>
      <rect x={from} y={y} width={Math.max(0, to - from)} height={height} rx={6} />
      {folded !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a picture (role img) with pointer shortcuts
        <g className="rd-fold" transform={`translate(${head + 5} ${y + 5})`} onClick={() => fold(block.ref)}>
          <title>{folded ? `Unfold ${block.name}` : `Fold ${block.name}`}</title>
          <rect className="rd-fold-place" x={-4} y={-5} width={22} height={22} />
          <path d={folded ? 'M1.5 6h9M6 1.5v9' : 'M1.5 6h9'} />
        </g>
      )}
      <text x={name} y={y + 15}>
        {fitted(block.name, end - name - 4)}
      </text>
    </g>
  );
}
