/** With a capital letter, as at the beginning of a label. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `1 event`, `2 events`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

const MOST = 4;

/** A list in words: all of a few, and how many more. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST).join('; ');
  return words.length > MOST ? `${shown}; and ${words.length - MOST} more` : shown;
}
