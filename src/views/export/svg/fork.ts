import { COLUMN, HEAD, type Scale } from '../../picture/scale.ts';
import type { Column, Fork } from '../../picture/shape.ts';
import type { Colors } from './colors.ts';
import { type Element, element } from './element.ts';

/** From what started a flow down to its lane: dashed for a request, and where a step fired the trigger. */
export function forkLine({ from, to, kind, byStep }: Fork, scale: Scale, colors: Colors): Element {
  const [fromX, toX] = [scale.x(from.column) + COLUMN / 2, scale.x(to.column) + COLUMN / 2];
  const fromY = scale.y(from.row) + (from.row === 0 ? 26 : HEAD + 28);
  const toY = scale.y(to.row) - 2;
  const bend = fromX === toX ? '' : ` V${toY - 8} H${toX}`;
  const apart = kind === 'request' || byStep;
  const pen = apart
    ? { fill: 'none', stroke: colors.request, 'stroke-width': 1.75 }
    : { fill: 'none', stroke: colors['ink-3'] };
  const dash = apart ? { 'stroke-dasharray': '5 3' } : {};
  const head = `M${toX - 4} ${toY - 6} L${toX} ${toY} L${toX + 4} ${toY - 6}`;
  return element(
    'g',
    pen,
    element('path', { d: `M${fromX} ${fromY}${bend} V${toY}`, ...dash }),
    element('path', { d: head }),
  );
}

/** A wait that all of the run passes over, as a line from top to bottom with its length below the lanes. */
export function gapLine({ index, gap }: Column, scale: Scale, colors: Colors): Element {
  const x = scale.x(index);
  const line = { stroke: colors['line-strong'], 'stroke-dasharray': '1 4' };
  const text = { x: x + 5, y: scale.height + 9, fill: colors['ink-3'], 'font-size': 11 };
  return element(
    'g',
    {},
    element('path', { d: `M${x} 0 V${scale.height + 10}`, ...line }),
    element('text', text, gap ?? ''),
  );
}
