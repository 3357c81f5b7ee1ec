/** A list of nothing, shared by all that have nothing to list. */
export const NONE: readonly never[] = Object.freeze([]);
