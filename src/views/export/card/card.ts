import type { Box } from '../../picture/box.ts';
import type { Picture } from '../../picture/shape.ts';
import { COLORS } from '../svg/colors.ts';
import { drawing } from '../svg/drawing.ts';
import { type Element, element, written } from '../svg/element.ts';
import { type Framed, framed } from './frame.ts';
import type { Letters, Pen } from './letters.ts';
import { mark } from './mark.ts';
import { outlined } from './outlined.ts';
import { type Cut, heading, type Lines } from './title.ts';
import { wrapped } from './wrap.ts';

/** What a card shows: a page of the site, by its title and by the run that it is about. */
export interface Card {
  /** What kind of page it is, beside the site's name; may be empty. */
  readonly kicker: string;
  readonly title: string;
  /** A sentence under the title, where there is room for it; may be empty. */
  readonly text: string;
  readonly picture: Picture;
}

/** The pixels of a card: what the networks ask of the picture of a link. */
export const CARD = { width: 1200, height: 630 };

const EDGE = 64;
const TOP = 132;
const LEADING = 1.14;
const { light: colors } = COLORS;
const SITE: Pen = { face: 'text', size: 27 };
const SAID: Pen = { face: 'text', size: 27 };

/** The words above the drawing, over the whole width. */
const ABOVE: readonly Cut[] = [
  { size: 62, lines: 1 },
  { size: 54, lines: 2 },
  { size: 46, lines: 3 },
];
/** The words in a column beside it. */
const BESIDE: readonly Cut[] = [
  { size: 56, lines: 4 },
  { size: 48, lines: 5 },
  { size: 42, lines: 8 },
];
const COLUMN = 450;

interface Layout {
  readonly title: Lines;
  readonly panel: Box;
  readonly framed: Framed;
  /** The place of the text, and how many lines there is room for. */
  readonly room: { readonly y: number; readonly lines: number };
}

function below(card: Card, letters: Letters): Layout {
  const title = headingOf(card, letters, CARD.width - 2 * EDGE, ABOVE);
  const y = TOP + height(title) + 26;
  const panel = { x: 0, y, width: CARD.width, height: CARD.height - y };
  const inside = { x: EDGE - 14, y: y + 22, width: CARD.width - EDGE, height: panel.height - 44 };
  return { title, panel, framed: framed(card.picture, inside), room: { y, lines: 0 } };
}

function beside(card: Card, letters: Letters): Layout {
  const title = headingOf(card, letters, COLUMN, BESIDE);
  const x = EDGE + COLUMN + 46;
  const panel = { x, y: 0, width: CARD.width - x, height: CARD.height };
  const inside = { x: x + 24, y: 30, width: panel.width - 36, height: CARD.height - 60 };
  const y = TOP + height(title) + 22;
  const lines = Math.floor((CARD.height - 48 - y) / (SAID.size * 1.4));
  return { title, panel, framed: framed(card.picture, inside), room: { y, lines } };
}

function headingOf({ title }: Card, letters: Letters, room: number, cuts: readonly Cut[]): Lines {
  return heading(title, room, cuts, (text, size) => letters.width(text, { face: 'head', size }));
}

const height = ({ size, lines }: Lines) => lines.length * size * LEADING;

function line(text: string, pen: Pen, x: number, y: number, fill: string, letters: Letters): Element {
  return element('path', { d: letters.outline(text, pen, x, y), fill });
}

function words({ kicker, text }: Card, { title, room }: Layout, letters: Letters): readonly Element[] {
  const { size, lines } = title;
  const name = 'Smart Campaign Lab';
  const after = EDGE + 56 + letters.width(name, SITE) + 22;
  const said = wrapped(text, Math.max(1, room.lines), (one) => letters.width(one, SAID) <= COLUMN);
  return [
    mark(EDGE, 46, colors),
    line(name, SITE, EDGE + 56, 75, colors.ink, letters),
    line(kicker, SITE, after, 75, colors['ink-3'], letters),
    ...lines.map((one, at) => {
      const y = TOP + size * 0.8 + at * size * LEADING;
      return line(one, { face: 'head', size }, EDGE, y, colors.ink, letters);
    }),
    ...said.slice(0, room.lines).map((one, at) => {
      const y = room.y + SAID.size + at * SAID.size * 1.4;
      return line(one, SAID, EDGE, y, colors['ink-2'], letters);
    }),
  ];
}

/**
 * The picture of a link to a page, as SVG in points and lines only: it needs no font. The title stands above the drawing or
 * beside it, where more of the run is seen. The light theme, for it stands among other sites' pictures. A run that is too
 * long is shown from its beginning.
 */
export function cardSvg(card: Card, letters: Letters): string {
  const [one, other] = [beside(card, letters), below(card, letters)];
  const layout = other.framed.seen > one.framed.seen * 1.05 ? other : one;
  const { panel, framed: drawn } = layout;
  const edge = { stroke: colors['line-strong'], 'stroke-width': 1.5 };
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...CARD, viewBox: `0 0 ${CARD.width} ${CARD.height}` },
    element('rect', { ...CARD, fill: colors.paper }),
    element('rect', { ...panel, fill: colors.raised }),
    element('path', {
      d: panel.x > 0 ? `M${panel.x} 0 V${CARD.height}` : `M0 ${panel.y} H${CARD.width}`,
      ...edge,
    }),
    outlined(
      element(
        'g',
        { transform: `translate(${drawn.x} ${drawn.y}) scale(${drawn.scale})` },
        ...drawing(drawn.picture, colors),
      ),
      letters,
    ),
    ...words(card, layout, letters),
  );
  return `${written(svg)}\n`;
}
