import type { Built } from './built.ts';
import { type Tag, tagsOf } from './html.ts';

/**
 * What is wrong with what the built site says of its own address. Where it was built with one, each page names its whole
 * address, and the sitemap, which robots.txt names, lists the pages that may be found. Where not, nothing says any.
 */
export function siteTroubles({ pages, file }: Pick<Built, 'pages' | 'file'>): string[] {
  const site = originOf(tagsOf(pages.get('/') ?? ''));
  const robots = text(file('/robots.txt'));
  const map = text(file('/sitemap-0.xml'));
  if (site === undefined)
    return [...unasked(pages), ...(/^Sitemap:/m.test(robots) ? ['/robots.txt names a sitemap.'] : [])];
  const named = robots.includes(`\nSitemap: ${site}/sitemap-index.xml\n`)
    ? []
    : ['/robots.txt does not name the sitemap.'];
  return [
    ...named,
    ...mapTroubles(pages, map, site),
    ...[...pages].flatMap(([path, html]) => pageTroubles(path, html, site)),
  ];
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A page that search engines shall not find: it says so, or it is the answer to an address that does not exist. */
function isHidden(path: string, html: string): boolean {
  const robots = tagsOf(html).filter(({ attributes: { name } }) => name === 'robots');
  return path === '/404.html' || robots.some(({ attributes }) => attributes['content']?.includes('noindex'));
}

function canonicalOf(tags: readonly Tag[]): string | undefined {
  return tags.find(({ attributes: { rel } }) => rel === 'canonical')?.attributes['href'];
}

function originOf(tags: readonly Tag[]): string | undefined {
  return canonicalOf(tags)?.replace(/\/$/, '');
}

function contentOf(tags: readonly Tag[], property: string): string | undefined {
  return tags.find(({ attributes }) => attributes['property'] === property)?.attributes['content'];
}

function pageTroubles(path: string, html: string, site: string): string[] {
  const tags = tagsOf(html);
  const image = contentOf(tags, 'og:image');
  const picture = image?.startsWith(`${site}/`)
    ? []
    : [`${path} has a picture without the site's address: ${image}.`];
  if (isHidden(path, html)) return picture;
  const own = [canonicalOf(tags), contentOf(tags, 'og:url')].filter((address) => address !== site + path);
  return [...picture, ...own.map((address) => `${path} says that its address is ${address}.`)];
}

function mapTroubles(pages: ReadonlyMap<string, string>, map: string, site: string): string[] {
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  const wanted = [...pages].filter(([path, html]) => !isHidden(path, html)).map(([path]) => site + path);
  return [
    ...wanted
      .filter((address) => !listed.includes(address))
      .map((address) => `The sitemap lacks ${address}.`),
    ...listed.filter((address) => !wanted.includes(address)).map((address) => `The sitemap has ${address}.`),
  ];
}

function unasked(pages: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([path, html]) => {
    const tags = tagsOf(html);
    const said = [canonicalOf(tags), contentOf(tags, 'og:url')].filter((address) => address !== undefined);
    return said.map((address) => `${path} says that its address is ${address}, which nobody gave.`);
  });
}
