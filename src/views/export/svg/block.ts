import { boxOf } from '../../picture/box.ts';
import { fitted, type Scale } from '../../picture/scale.ts';
import type { Block, Lane } from '../../picture/shape.ts';
import type { Colors } from './colors.ts';
import { type Element, element } from './element.ts';

/** How a flow's box looks by the way into it: executed solid, requested dashed, others plain. */
function look({ how, end }: Block, colors: Colors): { readonly box: Element['attributes']; ink: string } {
  const unhappy = end === 'completed' || end === 'open' ? {} : { stroke: colors.bad };
  if (how === 'execute') {
    const box = { fill: colors['execute-soft'], stroke: colors.execute, 'stroke-width': 1.5, ...unhappy };
    return { box, ink: colors['execute-ink'] };
  }
  if (how === 'request') {
    const edge = { stroke: colors.request, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' };
    return { box: { fill: colors['request-soft'], ...edge, ...unhappy }, ink: colors['request-ink'] };
  }
  return { box: { fill: colors.sunk, stroke: colors['line-strong'], ...unhappy }, ink: colors['ink-2'] };
}

/** A flow run as a box with its name, around what it executes. */
export function blockBox(block: Block, lane: Lane, scale: Scale, colors: Colors): Element {
  const place = boxOf(block, lane, scale);
  const { box, ink } = look(block, colors);
  const text = { x: place.x + 8, y: place.y + 15, fill: ink, 'font-size': 11.5, 'font-weight': 500 };
  return element(
    'g',
    {},
    element('title', {}, block.ref),
    element('rect', { ...place, rx: 6, ...box }),
    element('text', text, fitted(block.name, place.width - 12)),
  );
}
