import type { Renaming, Site } from './mention.ts';

/** A token of a family whose names a model gives. */
const TOKEN = /(\{\{\s*)(lead|company|my)(\.\s*)([^{}]*?)(\s*(?::default=[^{}]*)?\}\})/gi;

/** A text with the names inside its tokens changed. A token of a thing that is gone stays as it is. */
export function renameInText(text: string, site: Site, rename: Renaming): string {
  if (!text.includes('{{')) return text;
  return text.replace(
    TOKEN,
    (whole, open: string, family: string, dot: string, name: string, close: string) => {
      const kind = family.toLowerCase() === 'my' ? ('My Token' as const) : ('field' as const);
      const next = rename({ kind, name, loose: true, site });
      return next === null || next === name ? whole : `${open}${family}${dot}${next}${close}`;
    },
  );
}
