import { tagsOf } from './html.ts';

/** `rel` values whose target a browser fetches or connects to by itself. */
const loads =
  /\b(stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;
const elsewhere = /^(https?:)?\/\//i;

/** Every address outside the site that a built page or stylesheet would load by itself; links do not count. */
export function foreignLoads(path: string, text: string): string[] {
  if (path.endsWith('.css')) return inStyle(text);
  if (!path.endsWith('.html')) return [];
  return tagsOf(text).flatMap(({ name, attributes, body }) => [
    ...addresses(name, attributes).filter((address) => elsewhere.test(address.trim())),
    ...inStyle(name === 'style' ? body : (attributes.style ?? '')),
  ]);
}

function addresses(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const { src, srcset, poster, data, href } = attributes;
  const candidates = [src, poster, ...(srcset ?? '').split(',')];
  if (name === 'object') candidates.push(data);
  if (name === 'image' || name === 'use') candidates.push(href, attributes['xlink:href']);
  if (name === 'link' && loads.test(attributes.rel ?? '')) candidates.push(href);
  return candidates.filter((one) => one !== undefined);
}

function inStyle(css: string): string[] {
  const found = css.matchAll(/(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/gi);
  return [...found].map(([, a, b, c]) => a ?? b ?? c ?? '').filter((address) => elsewhere.test(address));
}
