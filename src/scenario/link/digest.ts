import type { Scenario } from '#engine';
import { toBase64url } from './base64url.ts';

const PRIME = 0x01000193;

/** FNV-1a of the text's UTF-16 units, 32 bits, from any beginning. */
function hash(text: string, from: number): number {
  let sum = from;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0;
}

/**
 * Six characters that name this version of a scenario among all its versions: the same data, keys in the same order,
 * have the same. A hash of its JSON, good enough to tell versions of one file apart, not against forgery.
 */
export function digestOf(scenario: Scenario): string {
  const text = JSON.stringify(scenario);
  const bytes = [hash(text, 0x811c9dc5), hash(text, 0x9e3779b1)].flatMap((sum) => [
    (sum >>> 16) & 0xff,
    sum >>> 24,
    sum & 0xff,
  ]);
  return toBase64url(Uint8Array.from(bytes)).slice(0, 6);
}
