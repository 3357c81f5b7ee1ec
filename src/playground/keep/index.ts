import { lazy } from 'react';

export { DraftLine } from './DraftLine.tsx';
export { keep } from './keep.ts';
export type { Given, Kept, Mark } from './kept.ts';
export type { MyModelsProps } from './MyModels.tsx';
export type { Keep } from './store.ts';
export type { Trouble } from './trouble.ts';
export { type Drafting, useDraft } from './useDraft.ts';

/** The panel with the kept models; loaded when it is first drawn, so it stands in a `Suspense`. */
export const MyModels = lazy(() => import('./MyModels.tsx'));
