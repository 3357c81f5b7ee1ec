import { type CauseLink, COLUMN, HEAD, type Spot, type WideScale } from '#views';

/** Half the height and half the width of a mark. */
const TAG = 13;
const SIDE = 27;

/** Where the line of a place begins and ends: in the middle of its mark, or at the head of its flow. */
function point({ column, row, head }: Spot, scale: WideScale): readonly [number, number] {
  const y = scale.y(row);
  if (head) return [scale.x(column) + 6, y + HEAD / 2];
  return [scale.x(column) + COLUMN / 2, y + TAG + (row === 0 ? 0 : HEAD + 2)];
}

/** An arrow from a cause to what happened because of it. `marker` is the id of its head. */
export function CauseLine({
  link: { from, to },
  scale,
  marker,
}: {
  readonly link: CauseLink;
  readonly scale: WideScale;
  readonly marker: string;
}) {
  const [x1, y1] = point(from, scale);
  const [x2, y2] = point(to, scale);
  const bend = Math.max(18, Math.min(60, (x2 - x1) / 2));
  // Below what it joins, where it does not cross the words of the marks.
  const [out, into] = [y1 + (from.head ? 4 : TAG), y2 + (to.head ? 4 : TAG)];
  const path =
    y1 === y2
      ? `M${x1} ${out} C${x1 + bend} ${out + 16} ${x2 - bend} ${into + 16} ${x2} ${into}`
      : `M${x1} ${out} C${x1} ${out + 24} ${x2 - bend} ${y2} ${x2 - (to.head ? 0 : SIDE)} ${y2}`;
  return <path className="rd-cause" d={path} markerEnd={`url(#${marker})`} />;
}
