import { lazy, Suspense } from 'react';
import type { QuizProps } from './QuizView.tsx';

export type { QuizProps } from './QuizView.tsx';

const QuizView = lazy(() => import('./QuizView.tsx'));

/** The quiz of a part. What judges it comes when it is in view; its place in the HTML is filled. */
export function Quiz(props: QuizProps) {
  return (
    <Suspense>
      <QuizView {...props} />
    </Suspense>
  );
}
