const PAGES = new WeakMap<object, Map<string, number>>();

/** How often a term has been explained on a page so far, this time included, so that ids differ. `page` is Astro.locals. */
export function timesOn(page: object, term: string): number {
  const uses = PAGES.get(page) ?? new Map<string, number>();
  const number = (uses.get(term) ?? 0) + 1;
  PAGES.set(page, uses.set(term, number));
  return number;
}
