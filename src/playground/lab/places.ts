/** Something that the page's address asks for. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'blank' }
  /** What was made from a file or a paste on this page: only its draft knows it. */
  | { readonly kind: 'own' }
  | { readonly kind: 'site'; readonly id: string; readonly variant: string | undefined }
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'link'; readonly text: string };

const LINK = '#m=';
const ID = /^[\w-]{1,100}$/;

/**
 * Reads an address of the playground: `?scenario=ID`, with `&variant=NAME`; `?model=ID` for a kept one; `?blank`; `?own`;
 * `#m=...` for a link, which goes before all others. What is none of them asks for nothing.
 */
export function askedIn({ search, hash }: { readonly search: string; readonly hash: string }): Asked {
  if (hash.startsWith(LINK)) return { kind: 'link', text: hash.slice(LINK.length) };
  const params = new URLSearchParams(search);
  const scenario = params.get('scenario');
  if (scenario !== null && ID.test(scenario))
    return { kind: 'site', id: scenario, variant: params.get('variant') ?? undefined };
  const model = params.get('model');
  if (model !== null && ID.test(model)) return { kind: 'kept', id: model };
  if (params.has('blank')) return { kind: 'blank' };
  return params.has('own') ? { kind: 'own' } : { kind: 'nothing' };
}
