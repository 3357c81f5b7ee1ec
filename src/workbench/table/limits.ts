/** The most that a table of test people may hold. Our own limits: what is within them is read and run in bounded time. */
export const TABLE_LIMITS = {
  rows: 2000,
  columns: 100,
  /** Characters of one cell. */
  cell: 5000,
  /** Problems that are reported; the rest is counted. */
  problems: 20,
} as const;
