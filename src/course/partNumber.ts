const PAGES = new WeakMap<object, number>();

/** The number of a part on its page, counted from 1, so that ids and names of parts differ. `page` is Astro.locals. */
export function partNumber(page: object): number {
  const number = (PAGES.get(page) ?? 0) + 1;
  PAGES.set(page, number);
  return number;
}
