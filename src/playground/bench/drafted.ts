/** Under which the draft of a page's playground is kept. */
export const placeOf = (number: number): string => `page:${window.location.pathname}#${number}`;

/**
 * Remembers, where that is quick to look up, that a place has a draft: only then is the storage of drafts loaded with the
 * page. False where the browser keeps nothing.
 */
export function hasDraft(place: string): boolean {
  try {
    return localStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}
