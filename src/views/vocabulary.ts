/**
 * The words of the engine that the views repeat: how it writes values, times and durations, and what its assumptions
 * are called. Everything else that the views know of the engine is types.
 */
export { ASSUMPTIONS, formatDuration, quote } from '#engine';
