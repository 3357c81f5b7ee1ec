import { type RefObject, useEffect } from 'react';
import { COLUMN, ROW, type Spot, type WideScale } from '#views';
import type { Margin } from './useZoom.ts';

/** Keeps the cursor's place in sight inside the box that scrolls, without moving the page. */
export function useSpotInSight(
  box: RefObject<HTMLElement | null>,
  spot: Spot | undefined,
  scale: WideScale,
  zoom: number,
  { left, top }: Margin,
) {
  const [x, y] = spot ? [scale.x(spot.column) * zoom, scale.y(spot.row) * zoom] : [null, null];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the cursor goes; a new zoom keeps its own place
  useEffect(() => {
    const element = box.current;
    if (!element || x === null || y === null) return;
    const [width, height] = [element.clientWidth - left, element.clientHeight - top];
    const isWide = x < element.scrollLeft || x + COLUMN * zoom > element.scrollLeft + width;
    const isHigh = y < element.scrollTop || y + ROW * zoom > element.scrollTop + height;
    if (isWide) element.scrollLeft = x - width / 3;
    if (isHigh) element.scrollTop = y - height / 3;
  }, [spot?.seq, scale]);
}
