import type { Colors } from '../svg/colors.ts';
import { type Element, element } from '../svg/element.ts';

/** The site's mark, 40 pixels high: a block in its caller's lane, and a lane of its own, forked off by a dashed line. */
export function mark(x: number, y: number, colors: Colors): Element {
  const box = { x: 2, y: 3, width: 15, height: 26, rx: 3.5, fill: 'none', stroke: colors.ink };
  const fork = { d: 'M17 8h6.5a4 4 0 0 1 4 4v17', fill: 'none', stroke: colors.request };
  return element(
    'g',
    { transform: `translate(${x} ${y}) scale(1.25)` },
    element('rect', { ...box, 'stroke-width': 2 }),
    element('rect', { x: 6, y: 14, width: 7, height: 11, rx: 1.5, fill: colors.execute }),
    element('path', { ...fork, 'stroke-width': 2.5, 'stroke-dasharray': '4.2 2.6' }),
  );
}
