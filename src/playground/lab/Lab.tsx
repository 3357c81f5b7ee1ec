import { lazy, Suspense } from 'react';
import type { LabAppProps } from './LabApp.tsx';

export type { LabAppProps as LabProps } from './LabApp.tsx';

const LabApp = lazy(() => import('./LabApp.tsx'));

/** The full-screen playground. A page that has none does not load what it needs. */
export function Lab(props: LabAppProps) {
  return (
    <Suspense fallback={<p>Loading.</p>}>
      <LabApp {...props} />
    </Suspense>
  );
}
