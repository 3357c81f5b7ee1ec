/**
 * The words of the engine that the views repeat: how it writes values, times and durations, what its assumptions are
 * called, and the ids that activities have in a log. Everything else that the views know of the engine is types.
 */
export { ACTIVITIES, ASSUMPTIONS, formatDuration, formatInstant, quote } from '#engine';
