import {
  type BaseOf,
  decodeLink,
  digestOf,
  encodeLink,
  type Link,
  type LinkProblem,
  type Scenario,
} from '#scenario';
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

/** Asks for the version of `from` only: the name of a reader's own model is nobody's business. */
function askingFor(from: Scenario | null, find: BaseOf): BaseOf {
  const known = from === null ? undefined : digestOf(from);
  return async (id, digest) => (id === from?.id && digest === known ? find(id, digest) : undefined);
}

async function packed(link: Link, find: BaseOf): Promise<Packed | { readonly problem: LinkProblem }> {
  let difference = false;
  const made = await encodeLink(link, squeeze, async (id, digest) => {
    const text = await find(id, digest);
    difference = text !== undefined;
    return text;
  });
  return 'problem' in made ? made : { text: made.text, link, difference };
}

/** What a link is made for. */
export interface Wanted {
  readonly lab: Lab;
  /** What the page has open. */
  readonly view: Link['view'];
  /** The scenario of the site that the model was made from, as the site has it; null for none. */
  readonly from: Scenario | null;
  readonly opens?: Opens;
}

/**
 * The link to a lab as it is: a difference to `from`, or the whole model, whatever is shorter. A problem says why there is no
 * link. Asks the site whether it has released that version of `from`, and for nothing else. Never rejects.
 */
export async function linkText(
  { lab, view, from, opens = 'here' }: Wanted,
  site: Site = thisSite(),
  find: BaseOf = releasedOn(site),
): Promise<Made | { readonly problem: LinkProblem }> {
  const ask = askingFor(from, find);
  const [own, moved] = [linkOf(lab, view, null), linkOf(lab, view, from)];
  const made = await packed(openedAt(own, opens), ask);
  const other = moved.base === own.base ? made : await packed(openedAt(moved, opens), ask);
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
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" ${size} style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
}

/** What a link opens, and the scenario of the site that it is a difference to; null where it holds the whole model. */
export interface Found extends OpenedLink {
  readonly from: Scenario | null;
}

/** Opens the text of a link, which may be anything, as `decodeLink` and `labFrom` do. Never rejects. */
export async function openLink(
  text: string,
  site: Site = thisSite(),
  find: BaseOf = releasedOn(site),
): Promise<Found | { readonly problem: LinkProblem }> {
  let known = false;
  const read = await decodeLink(text, squeeze, async (id, digest) => {
    known = true;
    return find(id, digest);
  });
  return 'problem' in read ? read : { ...labFrom(read.link), from: known ? read.link.base : null };
}
