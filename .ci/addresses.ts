import type { Built } from './built.ts';
import { type Tag, tagsOf } from './html.ts';

/** Files that others link to, besides pages. Pictures and versions of scenarios are held by tests of their own. */
const FILES = /^\/(models\/.+\.json|schema\/.+|[\w.]+\.txt)$/;
/** Pages whose entries have addresses of their own. */
const ENTRIES = /^\/reference\//;
/** Ids that are no entries: the top of a page, and the meanings of words that open on the spot. */
const PASSING = /^(_top$|term-)/;

/** Everything of the site that others may link to: pages, files for programs, and the entries of the reference, sorted. */
export function addressesOf({ pages, files }: Pick<Built, 'pages' | 'files'>): string[] {
  const found = [...pages].flatMap(([path, html]) => {
    if (path.endsWith('.html')) return [];
    return [path, ...(ENTRIES.test(path) ? entryIds(html).map((id) => `${path}#${id}`) : [])];
  });
  return [...new Set([...found, ...files.filter((path) => FILES.test(path))])].sort();
}

function entryIds(html: string): string[] {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return idsOf(main).filter((id) => !PASSING.test(id));
}

function idsOf(html: string): string[] {
  return tagsOf(html).flatMap(({ attributes: { id } }) => id ?? []);
}

/** What is wrong with a list of addresses: those that lead nowhere any more, and those of the site that it lacks. */
export function addressTroubles(list: readonly string[], built: Omit<Built, 'file'>): string[] {
  const twice = list.filter((address, at) => list.indexOf(address) !== at);
  const missing = addressesOf(built).filter((address) => !list.includes(address));
  return [
    ...list.flatMap((address) => lost(address, built)),
    ...twice.map((address) => `content/addresses.txt has ${address} twice.`),
    ...unlisted(missing),
  ];
}

function unlisted(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  const some = `${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' and others' : ''}`;
  const count = missing.length === 1 ? 'an address' : `${missing.length} addresses`;
  return [
    `content/addresses.txt lacks ${count} of the site (${some}): run "npm run addresses" and commit what it writes.`,
  ];
}

const ROAD = 'Bring it back, or send its readers on in content/redirects.json.';

function lost(address: string, { pages, redirects, files }: Omit<Built, 'file'>): string[] {
  const [path = '', id] = address.split('#');
  if (files.includes(path)) return [];
  const road = redirects.get(path);
  const to = road === undefined ? path : target(tagsOf(road));
  const html = pages.get(to);
  if (html === undefined)
    return [
      road === undefined
        ? `${address} is gone. ${ROAD}`
        : `${path} sends its readers to ${to}, where nothing is.`,
    ];
  if (id === undefined || idsOf(html).includes(id)) return [];
  return [
    `${to} has no place #${id} any more, which ${address} leads to. Put the id back, on what stands for it now.`,
  ];
}

/** Where a page sends its reader on: the path of its refresh, whatever the address of the site. */
function target(tags: readonly Tag[]): string {
  const refresh = tags.find(({ attributes }) => attributes['http-equiv'] === 'refresh');
  const [, address = ''] = /url=(.*)$/i.exec(refresh?.attributes['content'] ?? '') ?? [];
  return address.trim().replace(/^https?:\/\/[^/]+/, '');
}
