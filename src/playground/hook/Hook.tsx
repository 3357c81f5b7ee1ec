import { lazy, Suspense } from 'react';
import type { HookProps } from './HookView.tsx';

export type { HookProps, HookSide } from './HookView.tsx';

const HookView = lazy(() => import('./HookView.tsx'));

/** One switch between two runs. A page that has none does not load what it needs; its place in the HTML is filled. */
export function Hook(props: HookProps) {
  return (
    <Suspense>
      <HookView {...props} />
    </Suspense>
  );
}
