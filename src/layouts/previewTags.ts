import type { Preview } from './previews.ts';

/** The tags of a preview in the head of a page, as Starlight takes them. `site` makes the addresses whole. */
export function previewTags({ text, image, alt }: Omit<Preview, 'card'>, site: URL | undefined) {
  const address = site ? new URL(image, site).href : image;
  const said: readonly (readonly [string, string])[] = [
    ...(text === undefined ? [] : [['og:description', text] as const]),
    ['og:image', address],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', alt],
  ];
  return said.map(([property, content]) => ({ tag: 'meta' as const, attrs: { property, content } }));
}
