import { useEffect, useRef, useState } from 'react';
import type { TableProblem, TableResults, Testing, TestSetting } from '#workbench';
import type { Asked, Done } from './work.ts';

/** What the worker tells. */
export type Told =
  | Done
  | { readonly type: 'progress'; readonly progress: Testing }
  | { readonly type: 'failed'; readonly why: string };

/** How a test stands. `of` is what was tested. */
export type Stand =
  | { readonly state: 'none' | 'stopped' | 'written' }
  | { readonly state: 'running'; readonly progress: Testing | null }
  | { readonly state: 'wrong'; readonly problems: readonly TableProblem[] }
  | { readonly state: 'done'; readonly results: TableResults; readonly of: TestSetting }
  | { readonly state: 'failed'; readonly why: string };

export interface TableWork {
  readonly stand: Stand;
  /** Asks a worker; what was asked before is dropped. */
  readonly ask: (asked: Asked) => void;
  /** Ends the work at once, because its worker ends. */
  readonly stop: () => void;
}

const SLOW = 'This browser could not start the work in the background.';

/** Runs tables of test people in a worker. `write` gets the people of the model as a text, where that was asked for. */
export function useTable(write: (text: string) => void): TableWork {
  const [stand, setStand] = useState<Stand>({ state: 'none' });
  const worker = useRef<Worker | null>(null);
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: ends with the panel
  useEffect(() => end, []);
  const hear = (asked: Asked, told: Told) => {
    if (told.type !== 'progress') end();
    switch (told.type) {
      case 'progress':
        return setStand({ state: 'running', progress: told.progress });
      case 'results':
        return setStand({ state: 'done', results: told.results, of: asked.setting });
      case 'problems':
        return setStand({ state: 'wrong', problems: told.problems });
      case 'failed':
        return setStand({ state: 'failed', why: told.why });
      case 'text':
        latest.current(told.text);
        return setStand({ state: 'written' });
    }
  };
  const ask = (asked: Asked) => {
    end();
    setStand({ state: 'running', progress: null });
    try {
      const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.current = own;
      own.onerror = () => hear(asked, { type: 'failed', why: SLOW });
      own.onmessage = ({ data }: MessageEvent<Told>) => hear(asked, data);
      own.postMessage(asked);
    } catch {
      setStand({ state: 'failed', why: SLOW });
    }
  };
  const stop = () => {
    end();
    setStand({ state: 'stopped' });
  };
  return { stand, ask, stop };
}
