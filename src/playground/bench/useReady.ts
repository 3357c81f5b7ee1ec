import { type RefCallback, useCallback } from 'react';

/** Marks a part of the page with `data-ready` once its controls answer; before, they are only drawn. */
export function useReady<E extends HTMLElement>(): RefCallback<E> {
  return useCallback((part: E | null) => part?.setAttribute('data-ready', ''), []);
}
