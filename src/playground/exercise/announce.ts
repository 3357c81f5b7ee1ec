/** Tells the page what a reader's answer came to: an event that rises from the part. The page may keep it, or not. */
export function announce(part: Element | null, result: 'right' | 'wrong' | 'passed' | 'failed'): void {
  part?.dispatchEvent(new CustomEvent('lab:result', { bubbles: true, detail: result }));
}
