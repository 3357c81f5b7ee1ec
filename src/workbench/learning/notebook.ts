import { merge } from './merge.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import { readProgress } from './readProgress.ts';

/** A reader's progress, as a page shows it and changes it. */
export interface Notebook {
  readonly progress: Progress;
  /** What an undo goes back to, and what it undoes; null when there is nothing to undo. */
  readonly before: { readonly of: 'reset' | 'import'; readonly progress: Progress } | null;
  /** What the last action came to, in words. */
  readonly said: string;
}

/** What a reader can do with the progress as a whole. `read` is what the browser holds, changed perhaps by another tab. */
export type NotebookAction =
  | { readonly type: 'read'; readonly progress: Progress }
  | { readonly type: 'reset' }
  | { readonly type: 'import'; readonly name: string; readonly text: string }
  | { readonly type: 'undo' };

export const EMPTY_NOTEBOOK: Notebook = { progress: NO_PROGRESS, before: null, said: '' };

function counted(progress: Progress): string {
  const count = Object.keys(progress).length;
  return `${count} ${count === 1 ? 'result' : 'results'}`;
}

function brought(book: Notebook, name: string, text: string): Notebook {
  const read = readProgress(text);
  if ('problem' in read) return { ...book, said: `"${name}" was not read. ${read.problem}` };
  const [first, ...others] = read.left;
  const more = others.length > 0 ? ` And ${others.length} more.` : '';
  const left = first === undefined ? '' : ` Left out: ${first}${more}`;
  const said = `Brought in ${counted(read.progress)} from "${name}".${left}`;
  const before = { of: 'import', progress: book.progress } as const;
  return { progress: merge(book.progress, read.progress), before, said };
}

/** What another tab or page did meanwhile. An import cannot be undone beyond it. */
function again(book: Notebook, progress: Progress): Notebook {
  if (JSON.stringify(progress) === JSON.stringify(book.progress)) return book;
  return { ...book, progress, before: book.before?.of === 'reset' ? book.before : null };
}

/**
 * The notebook after an action. A reset empties it; an import adds to it. Either can be undone, until the next of them:
 * an undone reset keeps what was done since. A file that is none changes nothing. Never throws.
 */
export function actNotebook(book: Notebook, action: NotebookAction): Notebook {
  if (action.type === 'read') return again(book, action.progress);
  if (action.type === 'import') return brought(book, action.name, action.text);
  const { progress, before } = book;
  if (action.type === 'reset') {
    if (Object.keys(progress).length === 0) return { ...book, said: 'There is no progress to reset.' };
    const said = `Removed ${counted(progress)}.`;
    return { progress: NO_PROGRESS, before: { of: 'reset', progress }, said };
  }
  if (before === null) return book;
  const back = before.of === 'reset' ? merge(before.progress, progress) : before.progress;
  return { progress: back, before: null, said: 'Undone.' };
}
