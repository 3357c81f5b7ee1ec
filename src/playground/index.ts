export { Playground, type PlaygroundProps } from './bench/Playground.tsx';
export { Exercise, type ExerciseProps } from './exercise/Exercise.tsx';
export { Hook, type HookProps, type HookSide } from './hook/Hook.tsx';
export { Lab, type LabProps } from './lab/Lab.tsx';
export { Prediction, type PredictionProps } from './prediction/Prediction.tsx';

/** The API console, for a page that has a place for it. Loaded when it is asked for. */
export const consoleDoor = () => import('./console/Console.tsx');
