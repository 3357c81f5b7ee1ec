import { useEffect, useMemo, useState } from 'react';
import { type Bench, type TokenContexts, tokenContexts } from '#workbench';

/** Runs of more events are not gone through again at every step of the slider. */
const SHORT = 400;
const REST = 200;

type Found = TokenContexts | string;

/**
 * The tokens of the step at the cursor under both settings; a text where it is no step; null while a long run has not been
 * gone through yet, which waits until the cursor rests.
 */
export function useTokenContexts(bench: Bench): Found | null {
  const { run, cursor } = bench;
  const isShort = run.events.length <= SHORT;
  const [late, setLate] = useState<{
    readonly run: unknown;
    readonly cursor: number;
    readonly found: Found;
  } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens hang on the run, which belongs to the model
  const soon = useMemo(() => (isShort ? tokenContexts(bench, cursor) : null), [isShort, run, cursor]);
  useEffect(() => {
    if (isShort) return;
    const timer = setTimeout(() => setLate({ run, cursor, found: tokenContexts(bench, cursor) }), REST);
    return () => clearTimeout(timer);
  }, [isShort, bench, run, cursor]);
  if (isShort) return soon;
  return late?.run === run && late.cursor === cursor ? late.found : null;
}
