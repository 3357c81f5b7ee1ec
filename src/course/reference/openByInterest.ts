/** Milliseconds that the pointer rests before a meaning opens, and is away before it closes. */
const REST = 300;

/**
 * Opens the meaning of a term when the pointer rests on the word or the keyboard comes to it, for browsers that do not do that
 * by themselves (`interestfor`). It stays while the pointer is on one of the two or the keyboard in them. A touch opens nothing
 * here: what a press and Escape do is the browser's own work everywhere.
 */
export function openByInterest(word: HTMLButtonElement): void {
  const meaning = word.popoverTargetElement;
  if (!(meaning instanceof HTMLElement)) return;
  const held = () => word.matches(':hover, :focus-visible') || meaning.matches(':hover, :focus-within');
  let later = 0;
  const turn = (open: boolean, wait: number) => {
    clearTimeout(later);
    later = window.setTimeout(() => {
      if (open || !held()) meaning.togglePopover(open);
    }, wait);
  };
  for (const part of [word, meaning]) {
    for (const open of [true, false])
      part.addEventListener(open ? 'pointerenter' : 'pointerleave', ({ pointerType }) => {
        if (pointerType !== 'touch') turn(open, REST);
      });
    part.addEventListener('focusout', () => turn(false, 0));
  }
  word.addEventListener('focus', ({ relatedTarget }) => {
    // Escape inside the meaning sends the keyboard back to the word, which must not open it again.
    if (word.matches(':focus-visible') && !meaning.contains(relatedTarget as Node | null)) turn(true, 0);
  });
}
