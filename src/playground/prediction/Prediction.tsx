import { lazy, Suspense } from 'react';
import type { PredictionProps } from './PredictionView.tsx';

export type { PredictionProps } from './PredictionView.tsx';

const PredictionView = lazy(() => import('./PredictionView.tsx'));

/** A question about how a run ends. A page that has none does not load what it needs; its place in the HTML is filled. */
export function Prediction(props: PredictionProps) {
  return (
    <Suspense>
      <PredictionView {...props} />
    </Suspense>
  );
}
