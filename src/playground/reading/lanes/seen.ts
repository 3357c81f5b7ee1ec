import type { Sight, WideScale } from '#views';
import type { BoxView } from '../useBoxView.ts';
import type { Margin } from './useZoom.ts';

/** What of a drawing to draw for a view of its box: what is in sight, and one step beyond each edge. */
export function seen(view: BoxView, scale: WideScale, zoom: number, margin: Margin, step: number): Sight {
  const [width, height] = [view.width - margin.left, view.height - margin.top];
  return {
    left: Math.max(0, (view.left - step) / zoom),
    top: Math.max(0, (view.top - step) / zoom),
    right: Math.min(scale.width, (view.left + width + 2 * step) / zoom),
    bottom: Math.min(scale.height, (view.top + height + 2 * step) / zoom),
  };
}
