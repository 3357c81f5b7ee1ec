import { useEffect, useRef, useState } from 'react';
import type { Matters, Scenario, Study, Studying } from '#workbench';

/** What the worker is asked. */
export interface Asked {
  readonly scenario: Scenario;
  readonly start: Scenario;
  readonly budget?: number | undefined;
  /** What counts as the outcome; the usual when absent. */
  readonly matters?: Matters | undefined;
}

/** What the worker tells. */
export type Told =
  | { readonly type: 'progress'; readonly progress: Studying }
  | { readonly type: 'done'; readonly study: Study }
  | { readonly type: 'failed'; readonly why: string };

/** How a study stands. `of` is the model that it is about. */
export type Stand =
  | { readonly state: 'none' | 'cancelled' }
  | { readonly state: 'running'; readonly progress: Studying | null }
  | { readonly state: 'done'; readonly study: Study; readonly of: Scenario }
  | { readonly state: 'failed'; readonly why: string };

const SLOW = 'This browser could not start the work in the background.';

/**
 * Studies a model in a worker, each time it changes, until it is told not to. A study that is not wanted any more ends at
 * once, because its worker does.
 */
export function useStudy(asked: Asked, wanted: boolean): readonly [Stand, () => void] {
  const [stand, setStand] = useState<Stand>({ state: 'none' });
  const worker = useRef<Worker | null>(null);
  const { scenario, start, budget, matters } = asked;
  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => {
    if (!wanted) return undefined;
    setStand({ state: 'running', progress: null });
    let own: Worker;
    try {
      own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    } catch {
      setStand({ state: 'failed', why: SLOW });
      return undefined;
    }
    worker.current = own;
    own.onerror = () => setStand({ state: 'failed', why: SLOW });
    own.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.type === 'progress') setStand({ state: 'running', progress: data.progress });
      else if (data.type === 'failed') setStand({ state: 'failed', why: data.why });
      else setStand({ state: 'done', study: data.study, of: scenario });
    };
    own.postMessage({ scenario, start, budget, matters } satisfies Asked);
    return () => own.terminate();
  }, [scenario, start, budget, matters, wanted]);
  return [
    stand,
    () => {
      end();
      setStand({ state: 'cancelled' });
    },
  ];
}
