/**
 * What needs the engine: all that changes a model, or runs one. Loaded when a reader reaches for a playground of a lesson,
 * which can be read and stepped through before.
 */
export { act, flowForm, grade, predict, wholeOf } from '#workbench';
