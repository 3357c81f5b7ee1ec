import { type Progress, printProgress, readProgress, withJournal } from '#workbench';

const KEY = 'smart-campaign-lab.progress';
/** What pages wrote since progress was last read (see `recorder.ts`). */
const JOURNAL = 'smart-campaign-lab.journal';

const NO_STORAGE =
  'This browser keeps nothing for this site: the window is private, or storage is turned off or full. Export the progress as a file before you leave.';

function kept(): ReturnType<typeof readProgress> {
  const text = localStorage.getItem(KEY);
  return text === null ? { progress: {}, left: [] } : readProgress(text);
}

/**
 * What the browser holds of the reader's progress, with the journal taken in; a problem says why that cannot be read, and
 * then all is left as it is. Never throws.
 */
export function load(): { readonly progress: Progress } | { readonly problem: string } {
  try {
    const read = kept();
    if ('problem' in read) return { problem: `The kept progress cannot be read. ${read.problem}` };
    const journal = localStorage.getItem(JOURNAL);
    if (journal === null) return read;
    const progress = withJournal(read.progress, journal);
    localStorage.setItem(KEY, printProgress(progress));
    localStorage.removeItem(JOURNAL);
    return { progress };
  } catch {
    return { problem: NO_STORAGE };
  }
}

/** Keeps progress in the browser, in place of what was kept. A sentence says why that did not work. Never throws. */
export function save(progress: Progress): string | undefined {
  try {
    localStorage.setItem(KEY, printProgress(progress));
    return undefined;
  } catch {
    return NO_STORAGE;
  }
}

/** Calls back when progress may have changed: in another tab, or before the reader came back to this page. Gives the way to stop. */
export function watch(changed: () => void): () => void {
  const names = ['storage', 'pageshow', 'focus'];
  for (const name of names) addEventListener(name, changed);
  return () => {
    for (const name of names) removeEventListener(name, changed);
  };
}
