/**
 * The words of the engine that the views repeat: how it reads times and writes values, times and durations, what its assumptions are
 * called, the ids that activities have in a log, how parameters of steps and filters are labeled, and which of some words
 * is nearest to a wrong one. Everything else that the views know of the engine is types.
 */
export {
  ACTIVITIES,
  ASSUMPTIONS,
  FILTERS,
  formatDuration,
  formatInstant,
  nearest,
  parseInstant,
  quote,
  STEPS,
} from '#engine';
