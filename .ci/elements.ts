/** A part of a page: text as it is written, with its entities, or an element with its parts. */
export type Part = string | Element;

export interface Element {
  /** In lower case. */
  readonly name: string;
  /** Its attributes as they are written. */
  readonly attributes: string;
  readonly parts: readonly Part[];
}

/** Elements that have no end tag. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b(?:"[^"]*"|'[^']*'|[^"'>])*>[\s\S]*?<\/\1\s*>|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+|<)/gi;

/**
 * The parts of a piece of a built page. It leaves out comments, scripts and styles. It does not mend: a start tag without its
 * end tag, and the other way round, throws an error that names the element.
 */
export function partsOf(html: string): readonly Part[] {
  const root: Part[] = [];
  const open: { readonly name: string; readonly parts: Part[] }[] = [{ name: '', parts: root }];
  for (const [, , end, start, attributes = '', text] of html.matchAll(token)) {
    const { name: inside, parts } = open.at(-1) ?? { name: '', parts: root };
    if (text !== undefined) parts.push(text);
    if (end !== undefined) {
      if (end.toLowerCase() !== inside) throw new Error(`</${end}> closes nothing: <${inside}> is open.`);
      open.pop();
    }
    if (start === undefined) continue;
    const element = { name: start.toLowerCase(), attributes, parts: [] as Part[] };
    parts.push(element);
    if (!VOID.test(element.name) && !attributes.endsWith('/')) open.push(element);
  }
  const unclosed = open.slice(1).map(({ name }) => `<${name}>`);
  if (unclosed.length > 0) throw new Error(`${unclosed.join(', ')} has no end tag.`);
  return root;
}
