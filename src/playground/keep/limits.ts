import { FILE_LIMITS } from '#scenario';

/**
 * The most that is kept in a browser. Our own limits: far more than a reader makes, and little enough that a list of all
 * models is read at once.
 */
export const KEEP_LIMITS = {
  models: 200,
  /** Characters of a model's name. */
  name: FILE_LIMITS.name,
  /** Characters of one model: as many as a scenario file may have. */
  text: FILE_LIMITS.characters,
  /** Characters of all models together. */
  total: 5_000_000,
  /** Places whose drafts are kept; beyond, the draft that was saved longest ago goes. */
  drafts: 100,
  /** Characters of one draft. */
  draft: 1_000_000,
  /** Bytes of a file that is taken in. Every file that was written here is smaller. */
  file: 32_000_000,
  /** Reasons that are listed for one model of a file; the rest is counted. */
  reasons: 10,
} as const;
