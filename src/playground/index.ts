export { Playground, type PlaygroundProps } from './bench/Playground.tsx';
export { Exercise, type ExerciseProps } from './exercise/Exercise.tsx';
export { Hook, type HookProps } from './hook/Hook.tsx';
export { Prediction, type PredictionProps } from './prediction/Prediction.tsx';
