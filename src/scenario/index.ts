export type { ChangeData, Problem, Scenario } from '#engine';
export { jsonSchema } from './jsonSchema.ts';
export { FILE_LIMITS } from './limits.ts';
export { describe, type Located, type Range } from './located.ts';
export { type Parsed, parse } from './parse.ts';
export { type Patched, patch } from './patch.ts';
export { print } from './print.ts';
export { variant } from './variant.ts';
