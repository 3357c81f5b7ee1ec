import { least, type Policy } from './kind.ts';

/** The oldest strand goes on until it can go no further: callers end before what they requested begins. */
export const callerFirst: Policy = (options) => least(options, (strand) => strand);
