import type { Policy } from './kind.ts';

/** A number below `below` from a seed and a count; the same for the same two. */
function mixed(seed: number, count: number, below: number): number {
  let a = (seed + Math.imul(count + 1, 0x6d2b79f5)) | 0;
  a = Math.imul(a ^ (a >>> 15), a | 1);
  a ^= a + Math.imul(a ^ (a >>> 7), a | 61);
  return ((a ^ (a >>> 14)) >>> 0) % below;
}

/** Any choice, drawn from a seed: the same seed gives the same run. */
export const random =
  (seed: number): Policy =>
  (options, world) =>
    options[mixed(seed, world.taken, options.length)] ?? 'Nothing can happen.';
