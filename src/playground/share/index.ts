import { lazy } from 'react';

export type { ExportPanelProps } from './ExportPanel.tsx';
export type { ImportPanelProps } from './ImportPanel.tsx';
export {
  embedText,
  type Found,
  linkText,
  type Made,
  type Opens,
  openLink,
  shortAddress,
  type Wanted,
} from './links.ts';
export type { SharePanelProps } from './SharePanel.tsx';

/** The panels are loaded when they are first drawn, so each stands in a `Suspense`. */
export const SharePanel = lazy(() => import('./SharePanel.tsx'));
export const ExportPanel = lazy(() => import('./ExportPanel.tsx'));
export const ImportPanel = lazy(() => import('./ImportPanel.tsx'));
export const OverlayPanel = lazy(() => import('./OverlayPanel.tsx'));
