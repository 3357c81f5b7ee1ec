import { routeOf } from '../../picture/route.ts';
import type { Scale } from '../../picture/scale.ts';
import type { Column, Fork } from '../../picture/shape.ts';
import type { Colors } from './colors.ts';
import { type Element, element } from './element.ts';

/** From what started a flow down to its lane: dashed for a request, and where a step fired the trigger. */
export function forkLine(fork: Fork, scale: Scale, colors: Colors): Element {
  const { line, head } = routeOf(fork, scale);
  const apart = fork.kind === 'request' || fork.byStep;
  const pen = apart
    ? { fill: 'none', stroke: colors.request, 'stroke-width': 1.75 }
    : { fill: 'none', stroke: colors['ink-3'] };
  const dash = apart ? { 'stroke-dasharray': '5 3' } : {};
  return element('g', pen, element('path', { d: line, ...dash }), element('path', { d: head }));
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
