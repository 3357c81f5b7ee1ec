import { fitted, scaleOf } from '../../picture/scale.ts';
import type { Picture } from '../../picture/shape.ts';
import { COLORS, type Colors, type Theme } from './colors.ts';
import { drawing } from './drawing.ts';
import { type Element, element, written } from './element.ts';

/** What a picture that stands alone says besides itself. */
export interface PictureWords {
  readonly title: string;
  /** The run in words, for a reader who does not see the picture. */
  readonly description: string;
  readonly theme?: Theme;
}

const MARGIN = 12;
const HEADING = 30;
const LEGEND = 42;
/** So that heading and legend have room above and below a short run. */
const NARROWEST = 440;

function key(x: number, y: number, words: string, colors: Colors, how: 'execute' | 'request'): Element {
  const box = { x, y, width: 20, height: 12, rx: 3, fill: colors[`${how}-soft`], stroke: colors[how] };
  const edge = { 'stroke-width': 1.5, ...(how === 'request' ? { 'stroke-dasharray': '5 3' } : {}) };
  const text = { x: x + 28, y: y + 10.5, fill: colors['ink-3'], 'font-size': 12 };
  return element('g', {}, element('rect', { ...box, ...edge }), element('text', text, words));
}

/**
 * A picture as an SVG file that needs nothing besides itself: the drawing of the page, under its title and over the key
 * of its edges, with the colors of one theme in it. All texts of the model are escaped; there is no script, no style
 * sheet, no id and no reference in it. Does not shorten the run: a picture of thousands of events is as wide as they are.
 */
export function svgOf(picture: Picture, { title, description, theme = 'light' }: PictureWords): string {
  const colors = COLORS[theme];
  const scale = scaleOf(picture);
  const width = Math.max(scale.width, NARROWEST) + 2 * MARGIN;
  const height = HEADING + scale.height + LEGEND + 2 * MARGIN;
  const foot = MARGIN + HEADING + scale.height + 24;
  const heading = { x: MARGIN + 8, y: MARGIN + 16, fill: colors.ink, 'font-size': 15, 'font-weight': 600 };
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' };
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': 'Arial, Helvetica, sans-serif' },
    element('title', {}, title),
    element('desc', {}, description),
    element('rect', { width, height, fill: colors.paper }),
    element('text', heading, fitted(title, (width - 2 * MARGIN - 16) * 0.8)),
    element('g', { transform: `translate(${MARGIN} ${MARGIN + HEADING})` }, ...drawing(picture, colors)),
    key(MARGIN + 8, foot, 'Executed: inside its caller', colors, 'execute'),
    key(MARGIN + 220, foot, 'Requested: a lane of its own', colors, 'request'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(svg)}\n`;
}
