import { MY_TOKEN_TYPES } from '#engine';

/** The types of My Tokens that Marketo checks a value against, by Adobe's names, the usual one first (fact 5.11). */
export const TOKEN_TYPES: readonly string[] = [...MY_TOKEN_TYPES.values()].map(({ name }) => name);
