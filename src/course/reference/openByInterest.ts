/** Milliseconds that the pointer rests before a meaning opens, and is away before it closes. */
const REST = 300;

/**
 * Opens the meaning of a term while the pointer rests on it or the keyboard stands on it, for browsers that do not do that by
 * themselves (`interestfor`). It stays while the pointer is on the meaning or the keyboard in it. What a press and Escape do is
 * the browser's own work everywhere.
 */
export function openByInterest(word: HTMLButtonElement): void {
  const meaning = word.popoverTargetElement;
  if (!(meaning instanceof HTMLElement)) return;
  let later = 0;
  const turn = (open: boolean, wait: number) => {
    clearTimeout(later);
    later = window.setTimeout(() => meaning.togglePopover(open), wait);
  };
  for (const part of [word, meaning]) {
    part.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') turn(true, REST);
    });
    part.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') turn(false, REST);
    });
    part.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget !== word && !meaning.contains(relatedTarget as Node | null)) turn(false, 0);
    });
  }
  word.addEventListener('focus', () => {
    if (word.matches(':focus-visible')) turn(true, 0);
  });
}
