import { decodeLink, digestOf, encodeLink, type Link, type LinkProblem, type Scenario } from '#scenario';
import { type Lab, labFrom, linkOf, type OpenedLink } from '#workbench';
import { releasedOn } from './baseOf.ts';
import { type Site, thisSite } from './site.ts';
import { squeeze } from './squeeze.ts';

/** Where a link opens: at the event that is open, before the first, at the last. */
export type Opens = 'here' | 'start' | 'end';

/** A link that was made. */
export interface Made {
  /** What stands behind `#m=`. */
  readonly text: string;
  /** The whole address, in the full-screen playground. */
  readonly address: string;
  /** The same in a page that can stand in another one. */
  readonly embed: string;
  readonly link: Link;
  /** Its base is not in the link, only named there. */
  readonly difference: boolean;
}

function openedAt(link: Link, opens: Opens): Link {
  if (opens === 'here') return link;
  return { ...link, cursor: opens === 'start' ? -1 : 'last' };
}

interface Packed extends Pick<Made, 'text' | 'link' | 'difference'> {}

async function packed(link: Link, site: Site): Promise<Packed | { readonly problem: LinkProblem }> {
  const find = releasedOn(site);
  let difference = false;
  const made = await encodeLink(link, squeeze, async (id, digest) => {
    const text = await find(id, digest);
    difference = text !== undefined;
    return text;
  });
  return 'problem' in made ? made : { text: made.text, link, difference };
}

/**
 * The link to a lab as it is: a difference to `from`, or to the scenario that the lab was opened with, or the whole model,
 * whatever is shortest. `view` is what the page has open, `from` the scenario of the site that the model was made from, as
 * the site has it now; null for none. A problem says why there is no link. Never rejects.
 */
export async function linkText(
  lab: Lab,
  view: Link['view'],
  from: Scenario | null,
  opens: Opens = 'here',
  site: Site = thisSite(),
): Promise<Made | { readonly problem: LinkProblem }> {
  const [own, moved] = [linkOf(lab, view, null), linkOf(lab, view, from)];
  const made = await packed(openedAt(own, opens), site);
  const other = moved.base === own.base ? made : await packed(openedAt(moved, opens), site);
  const best = 'text' in other && ('problem' in made || other.text.length < made.text.length) ? other : made;
  if ('problem' in best) return best;
  const page = (name: string) => `${site.origin}${site.root}${name}/#m=${best.text}`;
  return { ...best, address: page('playground'), embed: page('embed') };
}

/**
 * The short address of a model of the site as it is, `?scenario=ID&variant=NAME`; null where the model was changed or is not
 * the one that the site has now (`from`). It holds no order, event or branch, and follows what the site makes of the model.
 */
export function shortAddress(
  { bench }: Lab,
  from: Scenario | null,
  { origin, root }: Site = thisSite(),
): string | null {
  const { base, changed, variant } = bench;
  if (from === null || changed || from.id !== base.id || digestOf(from) !== digestOf(base)) return null;
  const params = new URLSearchParams({ scenario: from.id, ...(variant === null ? {} : { variant }) });
  return `${origin}${root}playground/?${params}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** HTML that shows an address in another page. `height` in pixels. Safe whatever the title holds. */
export function embedText(address: string, title: string, height: number): string {
  const size = `width="100%" height="${Math.round(height)}"`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" ${size} style="border:0" loading="lazy"></iframe>`;
}

/** Opens the text of a link, which may be anything, as `decodeLink` and `labFrom` do. Never rejects. */
export async function openLink(
  text: string,
  site: Site = thisSite(),
): Promise<OpenedLink | { readonly problem: LinkProblem }> {
  const read = await decodeLink(text, squeeze, releasedOn(site));
  return 'problem' in read ? read : labFrom(read.link);
}
