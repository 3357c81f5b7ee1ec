export { LabCursor } from './cursor/LabCursor.tsx';
export { onRunKey, RUN_KEYS, type RunKey, runKey } from './cursor/runKeys.ts';
export { LabLanes, type LabLanesProps } from './lanes/LabLanes.tsx';
export { BreakpointsPanel } from './marks/BreakpointsPanel.tsx';
export { WatchesPanel } from './marks/WatchesPanel.tsx';
export { SearchRun, type SearchRunProps } from './search/SearchRun.tsx';
export { LabTrace, type LabTraceProps } from './trace/LabTrace.tsx';
