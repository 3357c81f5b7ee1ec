import { checksum, fromBase64url, toBase64url } from '#scenario';
import { isItemId, type LearningPath, PATH_LIMITS, plainName } from './path.ts';

const VERSION = 1;
const HEAD = 4;

const DAMAGED = 'The link is damaged: a part of it is missing or was changed. Copy it again, whole.';

function bytesOf(text: string): Uint8Array {
  const signs = encodeURIComponent(text).match(/%..|[^%]/g) ?? [];
  return Uint8Array.from(signs, (sign) =>
    sign.length === 1 ? sign.charCodeAt(0) : Number.parseInt(sign.slice(1), 16),
  );
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}

/**
 * The text of a link to a path: base64url of a version byte, a checksum of three bytes, and the name and the ids as lines
 * in UTF-8. The name is made plain first.
 */
export function encodePath({ name, items }: LearningPath): string {
  const body = bytesOf([plainName(name).trim(), ...items].join('\n'));
  return toBase64url(Uint8Array.of(VERSION, ...checksum(body), ...body));
}

/**
 * Reads the text of a link, which may be anything. White space in it is ignored, as mail programs put it in. Ids come back
 * checked for their form; whether the site has such pages is for the page to say. Never throws.
 */
export function decodePath(text: string): { readonly path: LearningPath } | { readonly problem: string } {
  if (text.length > PATH_LIMITS.characters)
    return { problem: `The link is longer than ${PATH_LIMITS.characters} characters, which no path is.` };
  const bytes = fromBase64url(text.replace(/\s/g, ''));
  const version = bytes?.[0];
  if (!bytes || version === undefined || version === 0) return { problem: DAMAGED };
  if (version > VERSION)
    return { problem: 'The link was made by a newer version of this site. Reload the page.' };
  const body = bytes.subarray(HEAD);
  if (bytes.length < HEAD || checksum(body).some((byte, at) => byte !== bytes[at + 1]))
    return { problem: DAMAGED };
  const [name, ...items] = textOf(body)?.split('\n') ?? [];
  const right = name !== undefined && name === plainName(name) && items.every(isItemId);
  if (!right || items.length > PATH_LIMITS.items || new Set(items).size < items.length)
    return { problem: DAMAGED };
  return { path: { name, items } };
}
