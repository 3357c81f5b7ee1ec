/** Something that the page's address asks for. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'blank' }
  /** What was made from a file or a paste on this page: only its draft knows it. */
  | { readonly kind: 'own' }
  | {
      readonly kind: 'site';
      readonly id: string;
      readonly variant?: string;
      /** An order as `policyOf` reads it, such as `order o0 s1 s2`, and the event to open on. Not checked here. */
      readonly policy?: string;
      readonly event?: number;
      /** The operation that the API console is to open on. Not checked here. */
      readonly api?: string;
    }
  | { readonly kind: 'kept'; readonly id: string; readonly api?: string }
  | { readonly kind: 'link'; readonly text: string };

const LINK = '#m=';
const ID = /^[\w-]{1,100}$/;
const EVENT = /^\d{1,6}$/;
/** Characters of an order: more steps than anybody reads. */
const LONGEST = 4000;

function apiIn(params: URLSearchParams): { readonly api?: string } {
  const api = params.get('api');
  return api !== null && ID.test(api) ? { api } : {};
}

function siteIn(id: string, params: URLSearchParams): Asked {
  const [variant, policy, event] = ['variant', 'policy', 'event'].map((name) => params.get(name));
  return {
    kind: 'site',
    id,
    ...(variant ? { variant } : {}),
    ...(policy && policy.length <= LONGEST ? { policy } : {}),
    ...(event && EVENT.test(event) ? { event: Number(event) } : {}),
    ...apiIn(params),
  };
}

/**
 * Reads an address of the playground: `?scenario=ID`, with `&variant=NAME`, `&policy=ORDER` and
 * `&event=NUMBER`; `?model=ID` for a kept one; both with `&api=OPERATION` for the API console; `?blank`; `?own`;
 * `#m=...` for a link, which goes before all others. What is none of them asks for nothing.
 */
export function askedIn({ search, hash }: { readonly search: string; readonly hash: string }): Asked {
  if (hash.startsWith(LINK)) return { kind: 'link', text: hash.slice(LINK.length) };
  const params = new URLSearchParams(search);
  const scenario = params.get('scenario');
  if (scenario !== null && ID.test(scenario)) return siteIn(scenario, params);
  const model = params.get('model');
  if (model !== null && ID.test(model)) return { kind: 'kept', id: model, ...apiIn(params) };
  if (params.has('blank')) return { kind: 'blank' };
  return params.has('own') ? { kind: 'own' } : { kind: 'nothing' };
}
