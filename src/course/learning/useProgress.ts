import { useEffect, useRef, useState } from 'react';
import {
  actNotebook,
  EMPTY_NOTEBOOK,
  type Notebook,
  type NotebookAction,
  note,
  type Result,
} from '#workbench';
import { load, save, watch } from './stored.ts';

/** The reader's progress on a page, and what can be done with it. */
export interface OwnProgress extends Notebook {
  /** False until the browser was asked: a page without scripts stays so. */
  readonly ready: boolean;
  /** Why nothing can be kept or read; empty when it can. */
  readonly problem: string;
  readonly send: (action: NotebookAction) => void;
  readonly take: (key: string, result: Result) => void;
}

/** Follows what the browser holds, also as other tabs change it. */
export function useProgress(): OwnProgress {
  const [book, setBook] = useState<Notebook>(EMPTY_NOTEBOOK);
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState('');
  const latest = useRef(book);
  const put = (next: Notebook) => {
    latest.current = next;
    setBook(next);
  };
  useEffect(() => {
    const read = () => {
      const kept = load();
      if ('problem' in kept) return setProblem(kept.problem);
      setProblem('');
      const next = actNotebook(latest.current, { type: 'read', progress: kept.progress });
      latest.current = next;
      setBook(next);
    };
    read();
    setReady(true);
    return watch(read);
  }, []);
  const keep = (next: Notebook) => {
    put(next);
    setProblem(save(next.progress) ?? '');
  };
  return {
    ...book,
    ready,
    problem,
    send(action) {
      const next = actNotebook(latest.current, action);
      // A reset also removes what cannot be read.
      if (next.progress === latest.current.progress && action.type !== 'reset') put(next);
      else keep(next);
    },
    take(key, result) {
      const kept = load();
      const progress = 'progress' in kept ? kept.progress : latest.current.progress;
      const now = note(progress, key, result, new Date().toISOString());
      if ('progress' in kept) keep({ ...latest.current, progress: now });
      else put({ ...latest.current, progress: now });
    },
  };
}
