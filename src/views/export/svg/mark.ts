import { tagOf } from '../../picture/box.ts';
import type { Scale } from '../../picture/scale.ts';
import type { Mark } from '../../picture/shape.ts';
import { SIGNS } from '../../picture/signs.ts';
import { clip } from '../../trace/naming.ts';
import type { Colors } from './colors.ts';
import { type Element, element } from './element.ts';

const LONGEST = 9;
const ROOMY = 7;
const MONO = 'ui-monospace, Consolas, monospace';

function edge({ glyph, result }: Mark, colors: Colors): Element['attributes'] {
  if (result === 'failed' || glyph === 'refused' || glyph === 'stopped')
    return { fill: colors['bad-soft'], stroke: colors.bad };
  const fill = result === 'skipped' ? 'none' : colors.raised;
  if (glyph === 'execute') return { fill, stroke: colors.execute };
  if (glyph === 'request') return { fill, stroke: colors.request, 'stroke-dasharray': '4 3' };
  return { fill, stroke: colors['line-strong'] };
}

function sign({ glyph }: Mark, x: number, y: number, colors: Colors): Element {
  const calls = { execute: colors['execute-ink'], request: colors['request-ink'] };
  const stroke = glyph === 'execute' || glyph === 'request' ? calls[glyph] : colors.ink;
  const pen = { stroke, 'stroke-width': 1.5, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return element('path', { d: SIGNS[glyph], transform: `translate(${x} ${y})`, fill: 'none', ...pen });
}

function words({ short, result }: Mark, x: number, y: number, colors: Colors): Element {
  const text = clip(short, LONGEST);
  const size = { 'font-size': short.length > ROOMY ? 9.75 : 11.5, 'letter-spacing': '-0.02em' };
  const fill = result === 'skipped' ? colors['ink-3'] : colors.ink;
  const font = { 'font-family': MONO, 'font-weight': 500, ...size };
  return element('text', { x, y, fill, 'text-anchor': 'middle', ...font }, text);
}

/**
 * A step as a tag: its effect in a few letters, or its sign; the whole of it as the tag's title. An arrival says whom it
 * happens to where there are `several` people, since nobody can point at a picture on paper.
 */
export function markTag(mark: Mark, scale: Scale, colors: Colors, several: boolean): Element {
  const place = tagOf(mark, scale);
  const [middle, top] = [place.x + place.width / 2, place.y];
  const signs = several ? ['execute', 'request'] : ['execute', 'request', 'arrive'];
  const short = mark.short !== '' && !signs.includes(mark.glyph);
  const rx = mark.glyph === 'arrive' ? 13 : 4;
  return element(
    'g',
    {},
    element('title', {}, mark.label),
    element('rect', { ...place, rx, ...edge(mark, colors) }),
    short ? words(mark, middle, top + 17, colors) : sign(mark, middle - 8, top + 5, colors),
  );
}
