export type { ChangeData, Problem, Scenario } from '#engine';
export { completionsAt } from './complete/complete.ts';
export { hoverAt, type Meaning } from './complete/hover.ts';
export type { Completion, Completions } from './complete/option.ts';
export { type DifferencePart, difference, differenceOfLines } from './difference/difference.ts';
export { type FoldedPart, folded } from './difference/folded.ts';
export { editsBetween, type TextEdit } from './inStep/edits.ts';
export { inStep } from './inStep/inStep.ts';
export { placeIn } from './inStep/placeIn.ts';
export { jsonSchema } from './jsonSchema.ts';
export { FILE_LIMITS } from './limits.ts';
export {
  type BaseOf,
  checkBase,
  checkModel,
  checksum,
  decodeLink,
  digestOf,
  encodeLink,
  fromBase64url,
  LINK_LIMITS,
  type Link,
  type LinkedBranch,
  type LinkProblem,
  type Model,
  type Squeeze,
  toBase64url,
} from './link/index.ts';
export { describe, type Located, type Range } from './located.ts';
export { type Parsed, parse } from './parse.ts';
export { type Patched, patch } from './patch.ts';
export { print } from './print.ts';
export { variant } from './variant.ts';
export { type Data, type DataProblem, readData } from './yaml/data.ts';
