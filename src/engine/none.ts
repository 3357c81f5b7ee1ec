/**
 * A list of nothing, shared by all that have nothing to list. Not frozen: a loop that meets frozen and other lists alike
 * takes the slow way for both.
 */
export const NONE: readonly never[] = [];
