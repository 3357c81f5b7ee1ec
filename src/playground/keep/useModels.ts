import { useCallback, useEffect, useState } from 'react';
import type { Answer, Kept } from './kept.ts';
import type { Keep } from './store.ts';
import type { Trouble } from './trouble.ts';

/** The kept models as a panel shows them, and what it tells. */
export interface Models {
  /** Null until they were read. */
  readonly models: readonly Kept[] | null;
  /** What the last action came to. */
  readonly said: string;
  readonly trouble: Trouble | null;
  readonly say: (words: string) => void;
  /** Waits for an action and tells what it came to, in words. Gives its answer, or null when it failed. */
  readonly tell: <T>(answer: Promise<Answer<T>>, words: (done: T) => string) => Promise<T | null>;
  /** Reads the models again. */
  readonly again: () => void;
}

/** Follows the kept models, also as other tabs change them. */
export function useModels(keep: Keep): Models {
  const [models, setModels] = useState<readonly Kept[] | null>(null);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const read = useCallback(async () => {
    const answer = await keep.list();
    if ('done' in answer) setModels(answer.done);
    else setTrouble(answer.trouble);
  }, [keep]);
  useEffect(() => {
    read();
    return keep.watch(read);
  }, [keep, read]);
  return {
    models,
    said,
    trouble,
    say(words) {
      setTrouble(null);
      setSaid(words);
    },
    async tell(answer, words) {
      const came = await answer;
      setTrouble('trouble' in came ? came.trouble : null);
      setSaid('done' in came ? words(came.done) : '');
      return 'done' in came ? came.done : null;
    },
    again() {
      setTrouble(null);
      read();
    },
  };
}
