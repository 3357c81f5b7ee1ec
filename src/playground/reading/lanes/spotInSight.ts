import { COLUMN, ROW, type Spot, type WideScale } from '#views';
import { scrolledFor } from '../scrolledFor.ts';
import type { BoxView, Place } from '../useBoxView.ts';
import type { Margin } from './useZoom.ts';

/** Where to scroll the lanes to so that a spot is in sight; null where it is already, or while nothing is seen yet. */
export function spotInSight(
  { column, row }: Spot,
  scale: WideScale,
  zoom: number,
  { view, at, margin }: { readonly view: BoxView; readonly at: Place; readonly margin: Margin },
): Place | null {
  const [width, height] = [view.width - margin.left, view.height - margin.top];
  if (width <= 0 || height <= 0) return null;
  const [x, y] = [scale.x(column) * zoom, scale.y(row) * zoom];
  const left = scrolledFor({ from: x, to: x + COLUMN * zoom }, at.left, width, 1 / 3);
  const top = scrolledFor({ from: y, to: y + ROW * zoom }, at.top, height, 1 / 3);
  return left === null && top === null ? null : { left: left ?? at.left, top: top ?? at.top };
}
