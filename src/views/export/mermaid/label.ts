/** What a label may hold as it is. The sharp s is one of the signs that Mermaid writes its own escapes with. */
const PLAIN = /^[ \w.,/()-]$|^(?!ß)[\p{L}\p{M}\p{N}]$/u;

/**
 * A text as a label of a Mermaid diagram: every sign that Mermaid, its directives, Markdown or HTML could read as more
 * than text is written by its number (`#60;`), line breaks are spaces, and "end", which closes blocks, is no word of
 * Mermaid's any more. The ligature that Mermaid's own escapes begin with is taken apart. A label is never empty.
 */
export function label(text: string): string {
  const one = text.replaceAll('ﬂ', 'fl').replace(/\s+/g, ' ').trim();
  const signs = [...one].map((sign) => (PLAIN.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join('');
  const open = signs.replace(/\bend\b/gi, (word) => `#${word.charCodeAt(0)};${word.slice(1)}`);
  return open.replace(/^[\d-]/, (sign) => `#${sign.charCodeAt(0)};`) || '#160;';
}
