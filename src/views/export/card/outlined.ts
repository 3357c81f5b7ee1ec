import { type Element, element } from '../svg/element.ts';
import type { Letters, Pen } from './letters.ts';

/** Where a text begins when x is its end or its middle. */
const BEFORE: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

function penOf({ attributes }: Element): Pen {
  const family = String(attributes['font-family'] ?? '');
  const face = family.includes('monospace') ? 'mono' : 'text';
  const spacing = Number.parseFloat(String(attributes['letter-spacing'] ?? 0));
  return { face, size: Number(attributes['font-size'] ?? 16), spacing };
}

/**
 * Markup with every text as its outline, so that no font is needed to see it. Weights of texts are let go, and titles, which
 * nobody sees in a picture made of points. Knows x, y, family, size, spacing in em, anchor and fill, on the text itself.
 */
export function outlined(drawn: Element, letters: Letters): Element {
  const inside = drawn.inside.flatMap((part): Element['inside'] => {
    if (typeof part === 'string') return [part];
    return part.name === 'title' ? [] : [outlined(part, letters)];
  });
  if (drawn.name !== 'text') return { ...drawn, inside };
  const { x = 0, y = 0, fill = 'black', 'text-anchor': anchor = '' } = drawn.attributes;
  const text = inside.filter((part) => typeof part === 'string').join('');
  const pen = penOf(drawn);
  const from = Number(x) - letters.width(text, pen) * (BEFORE[anchor] ?? 0);
  return element('path', { d: letters.outline(text, pen, from, Number(y)), fill });
}
