import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { FILE_LIMITS } from '#scenario';

/** A character takes at most four bytes. */
const MOST = FILE_LIMITS.characters * 4;

function bytesOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(MOST + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
};

/** `npm run` changes the folder; the file is meant from where the user stands. */
export function fromUser(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'lab' && folder !== undefined ? resolve(folder, path) : path;
}

function decoded(path: string, bytes: Uint8Array): Read {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const loose = new TextDecoder('utf-8').decode(bytes);
    const before = loose.slice(0, loose.indexOf('\uFFFD')).split('\n');
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    return { wrong: `${path}:${place}: The file is not UTF-8 text.` };
  }
}

type Read = { readonly text: string } | { readonly wrong: string };

/** The text of a file, or what keeps it from being read, for people. Reads no more than a scenario may be long. */
export function readText(path: string): Read {
  try {
    const bytes = bytesOf(fromUser(path));
    if (bytes.length > MOST) return { wrong: `${path}:1:1: The file is too long for a scenario.` };
    return decoded(path, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { wrong: `${path}: ${WORDS[code] ?? `The file cannot be read (${code}).`}` };
  }
}
