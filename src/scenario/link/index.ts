export { decodeLink } from './decode.ts';
export { digestOf } from './digest.ts';
export { encodeLink } from './encode.ts';
export { LINK_LIMITS } from './limits.ts';
export type { BaseOf, Link, LinkedBranch, LinkProblem, Squeeze } from './link.ts';
export { checkBase, checkModel, type Model } from './model.ts';
