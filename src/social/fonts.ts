import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Letters, Pen } from '#views';

const FILES: Readonly<Record<Pen['face'], string>> = {
  head: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  text: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  mono: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2',
};

const { resolve } = createRequire(import.meta.url);
const opened = new Map<Pen['face'], Font>();

function fontOf(face: Pen['face']): Font {
  const there = opened.get(face);
  if (there) return there;
  const font = create(readFileSync(resolve(FILES[face])));
  if (font.isCollection) throw new Error(`${FILES[face]} holds several fonts.`);
  opened.set(face, font);
  return font;
}

/** The letters of a text, each with its place from the beginning, in the font's own units. Throws for a letter it lacks. */
function lettersOf(font: Font, text: string, spacing = 0) {
  let at = 0;
  return [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(code))
      throw new Error(`${font.familyName} has no "${sign}" of "${text}".`);
    const glyph = font.glyphForCodePoint(code);
    const from = at;
    at += glyph.advanceWidth + spacing * font.unitsPerEm;
    return { glyph, from, to: at };
  });
}

/** The fonts of the site, in their plain cut. A letter stands behind the other as wide as it is: pairs are not drawn together. */
export const letters: Letters = {
  width: (text, { face, size, spacing }) => {
    const font = fontOf(face);
    return ((lettersOf(font, text, spacing).at(-1)?.to ?? 0) * size) / font.unitsPerEm;
  },
  outline: (text, { face, size, spacing }, x, y) => {
    const font = fontOf(face);
    const scale = size / font.unitsPerEm;
    return lettersOf(font, text, spacing)
      .map(({ glyph, from }) =>
        glyph.path
          .scale(scale, -scale)
          .translate(x + from * scale, y)
          .toSVG(),
      )
      .join('');
  },
};
