import { type Tag, tagsOf } from './html.ts';

const SIZE = [1200, 630];
/** Pages that have a picture of their own: `/social` and their path. */
const OWN = /^\/(learn|faq|models)\/[^/]+\/$/;

/** What is wrong with the previews of links to pages. `pages`: path to HTML; `file`: the bytes of a file of the site. */
export function previewTroubles(
  pages: ReadonlyMap<string, string>,
  file: (path: string) => Uint8Array | undefined,
): string[] {
  return [...pages].flatMap(([path, html]) => {
    const tags = tagsOf(html);
    return [...missing(tags), ...wrongPicture(path, tags, file)].map((trouble) => `${path}: ${trouble}`);
  });
}

function said(tags: readonly Tag[], name: string): string[] {
  const found = tags.filter(({ attributes: { property, name: own } }) => property === name || own === name);
  return found.map(({ attributes }) => (attributes['content'] ?? '').trim());
}

function missing(tags: readonly Tag[]): string[] {
  const names = ['og:title', 'og:description', 'og:image', 'og:image:alt', 'twitter:card'];
  return names.flatMap((name) => {
    const texts = said(tags, name);
    if (texts.length === 1 && texts[0] !== '') return [];
    return [texts.length > 1 ? `${name} stands there ${texts.length} times` : `${name} is missing`];
  });
}

function wrongPicture(
  path: string,
  tags: readonly Tag[],
  file: (path: string) => Uint8Array | undefined,
): string[] {
  const address = said(tags, 'og:image')[0] ?? '';
  const picture = address.replace(/^https?:\/\/[^/]+/, '');
  const own = `/social${path.slice(0, -1)}.png`;
  if (OWN.test(path) && picture !== own) return [`its picture is ${picture}, not ${own}`];
  const bytes = file(picture);
  if (!bytes) return [`there is no file ${picture}`];
  const size = sizeOf(bytes);
  if (!size) return [`${picture} is not a PNG file`];
  return size.join() === SIZE.join() ? [] : [`${picture} has ${size.join(' by ')} pixels`];
}

/** Width and height of a PNG file; nothing for another file. */
function sizeOf(bytes: Uint8Array): number[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return;
  return [view.getUint32(16), view.getUint32(20)];
}
