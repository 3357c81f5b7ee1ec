export { type Completion, doneOf, printCompletion, readCompletion } from './completion.ts';
export { type HandedIn, type HandedInRow, handedIn, handedInCsv, itemsOf } from './handedIn.ts';
export { actNotebook, EMPTY_NOTEBOOK, type Notebook, type NotebookAction } from './notebook.ts';
export { actPath, EMPTY_PATH, PATH_LIMITS, type Path, type PathAction } from './path.ts';
export { decodePath, encodePath } from './pathLink.ts';
export { NO_PROGRESS, note, type Progress, type Result } from './progress.ts';
export { type Judged, judge, type QuizQuestion } from './quiz.ts';
export { printProgress, readProgress } from './readProgress.ts';
export { goOnWith, type Item, type Standing, standingOf } from './standing.ts';
