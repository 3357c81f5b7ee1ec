import { least, type Policy } from './kind.ts';

/** The newest strand goes first: what was requested ends before its caller goes on. */
export const requestedFirst: Policy = (options) => least(options, (strand) => -strand);
