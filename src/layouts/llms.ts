/** A page in the list for machines: its title, its path, and what it is in one sentence. */
export interface ListedPage {
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

/** Pages under a heading of the list. */
export interface ListedSection {
  readonly title: string;
  /** A sentence under the heading. */
  readonly text?: string;
  readonly pages: readonly ListedPage[];
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * A site as llms.txt has it (llmstxt.org): a heading, a summary, and links under headings. `site` makes the addresses
 * whole; without it they begin at the root. Text is put on one line, and brackets in titles do not end a link.
 */
export function llmsText(
  {
    title,
    summary,
    notes,
  }: { readonly title: string; readonly summary: string; readonly notes: readonly string[] },
  sections: readonly ListedSection[],
  site: URL | undefined,
): string {
  const address = (path: string) => (site ? new URL(path, site).href : path);
  const line = (page: ListedPage) =>
    `- [${oneLine(page.title).replaceAll(/[[\]]/g, '\\$&')}](${address(page.path)}): ${oneLine(page.text)}`;
  const blocks = sections.map(({ title, text, pages }) =>
    [`## ${title}`, ...(text === undefined ? [] : [oneLine(text)]), pages.map(line).join('\n')].join('\n\n'),
  );
  return `${[`# ${title}`, `> ${oneLine(summary)}`, ...notes.map(oneLine), ...blocks].join('\n\n')}\n`;
}

/** The address of the sitemap; there is none where the site's own address is not known. */
export function sitemapOf(site: URL | undefined): string | undefined {
  return site && new URL('/sitemap-index.xml', site).href;
}

/** robots.txt: everything may be read, and the sitemap is named where the site's address is known. */
export function robotsText(site: URL | undefined): string {
  const map = sitemapOf(site);
  return `User-agent: *\nAllow: /\n${map === undefined ? '' : `\nSitemap: ${map}\n`}`;
}
