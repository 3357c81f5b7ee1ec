import { lazy } from 'react';

/** The branches of a lab; loaded when it is first drawn, so it stands in a `Suspense`. */
export const BranchBar = lazy(() => import('./BranchBar.tsx'));

/** Another run beside the open one; loaded when it is first drawn. */
export const ComparePanel = lazy(() => import('./ComparePanel.tsx'));
