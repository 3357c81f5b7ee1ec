/** One start tag of a page. `body` is the text of a script or style, and empty for any other tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly body: string;
}

const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const tag =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1\s*>|<([a-z][\w-]*)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/** The start tags of a built page in their order; what a script or a comment holds is not taken for tags. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(tag)].flatMap(([, raw, rawAttributes, body = '', plain, plainAttributes]) => {
    const name = raw ?? plain;
    if (!name) return [];
    return [{ name: name.toLowerCase(), attributes: read(rawAttributes ?? plainAttributes ?? ''), body }];
  });
}

function read(text: string): Record<string, string> {
  const found = [...text.matchAll(attribute)];
  return Object.fromEntries(found.map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? '']));
}
