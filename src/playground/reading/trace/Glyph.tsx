import { memo } from 'react';
import { ICONS, type IconName } from '../../icons/paths.ts';

/** Between the ink of both themes: a picture in a style sheet knows no theme, and a mask over one costs a frame its time. */
const INK = '#7c7c7c';

const drawing = (path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${INK}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;

const rule = ([name, path]: readonly [string, string]): string =>
  `.rd-glyph-${name}{background-image:url("data:image/svg+xml,${encodeURIComponent(drawing(path))}")}`;

const RULES = Object.entries(ICONS).map(rule).join('\n');

/** The drawings of all glyphs, once for a trace: an inline SVG in every row costs a browser as much as its text. */
export const GlyphRules = memo(function GlyphRules() {
  return <style>{RULES}</style>;
});

/** The sign of a row, beside words that say the same. */
export function Glyph({ name }: { readonly name: IconName }) {
  return <span className={`rd-glyph rd-glyph-${name}`} />;
}
