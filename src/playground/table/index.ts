import { lazy } from 'react';

/** A table of test people; loaded when it is first drawn, so it stands in a `Suspense`. */
export const TablePanel = lazy(() => import('./TablePanel.tsx'));
