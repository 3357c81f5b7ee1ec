export { fromBase64url, toBase64url } from './base64url.ts';
export { checksum } from './checksum.ts';
export { decodeLink } from './decode.ts';
export { digestOf } from './digest.ts';
export { encodeLink } from './encode.ts';
export { LINK_LIMITS } from './limits.ts';
export type { BaseOf, Link, LinkedBranch, LinkProblem, Squeeze } from './link.ts';
export { checkBase, checkModel, type Model } from './model.ts';
