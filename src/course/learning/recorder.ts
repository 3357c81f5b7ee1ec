/** Characters of the journal from which on nothing is added, until a page has taken it in. */
const FULL = 200_000;

/** Adds a line to the journal: see src/workbench/learning/journal.ts, and `load`, which takes it in. Never throws. */
function take(key: string, result: string, hints = 0): void {
  try {
    const name = 'smart-campaign-lab.journal';
    const before = localStorage.getItem(name) ?? '';
    if (before.length < FULL)
      localStorage.setItem(name, `${before}${new Date().toISOString()} ${result} ${hints} ${key}\n`);
  } catch {
    // The browser keeps nothing: the pages that show progress say so.
  }
}

/** Keeps what the reader does on a page. `end` names the page, and stands where it has been read. */
export function record(end: HTMLElement): void {
  const item = end.dataset['learningItem'] ?? '';
  take(item, 'opened');
  new IntersectionObserver((entries, seen) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    take(item, 'read');
  }).observe(end);
  const used = (event: Event) => {
    const hint = event.target as HTMLDetailsElement;
    if (hint.open) hint.dataset['used'] = '';
  };
  document.addEventListener('toggle', used, true);
  // Predictions and exercises say what an answer came to: see src/playground/exercise/announce.ts.
  document.addEventListener('lab:result', (event) => {
    const part = event.target as Element;
    const kind = part.matches('.pg-exercise') ? 'exercise' : 'prediction';
    const number = [...document.querySelectorAll(`.pg-${kind}`)].indexOf(part) + 1;
    const hints = part.querySelectorAll('.pg-hints [data-used]').length;
    take(`${item}#${kind}-${number}`, (event as CustomEvent<string>).detail, hints);
  });
}
