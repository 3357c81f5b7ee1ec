import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built site. Paths begin with a slash; that of a page ends with one. */
export interface Built {
  /** Every page that is shown, by its path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Every page that only sends its reader on, by its path. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The path of every file that is no page. */
  readonly files: readonly string[];
  /** The bytes of a file. */
  readonly file: (path: string) => Uint8Array | undefined;
}

/** Reads the site that a build has left in a folder. Throws when there is none. */
export function readBuilt(folder: string): Built {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
  const pages = new Map<string, string>();
  const redirects = new Map<string, string>();
  for (const path of paths.filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const place = path.replace(/(^|\/)index\.html$/, '$1');
    (html.includes('http-equiv="refresh"') ? redirects : pages).set(place, html);
  }
  if (pages.size === 0) throw new Error(`${folder} holds no page: build the site first.`);
  const file = (path: string) => {
    const place = join(folder, path);
    return path.startsWith('/') && existsSync(place) ? readFileSync(place) : undefined;
  };
  return { pages, redirects, files: paths.filter((path) => !path.endsWith('.html')), file };
}
