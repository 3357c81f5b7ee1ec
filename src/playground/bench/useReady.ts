import { type RefCallback, useCallback } from 'react';

/**
 * Marks a part of the page with `data-ready` once its controls answer; before, they are only drawn. From then on the page
 * around it can ask for something by an event `lab:walk` with a number; the first `walk` that is handed in hears it.
 */
export function useReady<E extends HTMLElement>(walk?: (event: CustomEvent<number>) => void): RefCallback<E> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it sends to never changes
  return useCallback((part: E | null) => {
    part?.setAttribute('data-ready', '');
    if (walk) part?.addEventListener('lab:walk', walk as EventListener);
  }, []);
}
