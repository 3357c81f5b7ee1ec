/** No events: always the same list, so that nothing is drawn again because of it. */
export const NOTHING: readonly number[] = [];
