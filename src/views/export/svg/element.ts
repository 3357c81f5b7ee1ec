/** A piece of markup. What is text in it stays text: `written` escapes every value and every text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inside: readonly (Element | string)[];
}

/** An element. Its name and the names of its attributes are our own words, never a reader's. */
export function element(
  name: string,
  attributes: Element['attributes'],
  ...inside: Element['inside']
): Element {
  return { name, attributes, inside };
}

/** What XML cannot hold at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as XML writes it, in an attribute or between tags; what XML cannot hold becomes U+FFFD. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** The markup as XML text. */
export function written({ name, attributes, inside }: Element): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${said.join('')}`;
  if (inside.length === 0) return `${start}/>`;
  const content = inside.map((part) => (typeof part === 'string' ? escaped(part) : written(part)));
  return `${start}>${content.join('')}</${name}>`;
}
