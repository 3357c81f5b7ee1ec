import { lazy, Suspense } from 'react';
import type { ExerciseProps } from './ExerciseView.tsx';

export type { ExerciseProps } from './ExerciseView.tsx';

const ExerciseView = lazy(() => import('./ExerciseView.tsx'));

/** A model to repair, graded by the engine. A page that has none does not load what it needs; its place in the HTML is filled. */
export function Exercise(props: ExerciseProps) {
  return (
    <Suspense>
      <ExerciseView {...props} />
    </Suspense>
  );
}
