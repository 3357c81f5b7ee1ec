import { checksum } from '#scenario';
import { isItemId, type LearningPath, PATH_LIMITS, plainName } from './path.ts';
import type { Progress } from './progress.ts';
import { entriesIn, fileOf, isRecord } from './readProgress.ts';

const FORMAT = 'smart-campaign-lab completion';
const VERSION = 1;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** What somebody hands in: who they say they are, the path, and what they did of it. It proves nothing about who did it. */
export interface Completion {
  /** As the follower typed it. */
  readonly person: string;
  readonly path: LearningPath;
  /** When it was written: an ISO date with time, in UTC. */
  readonly saved: string;
  /** What was done of the path's items and of their parts. */
  readonly done: Progress;
}

function sum(value: Completion): string {
  const units = Array.from(JSON.stringify(value), (sign) => sign.codePointAt(0) ?? 0);
  const bytes = Uint8Array.from(units.flatMap((unit) => [unit & 0xff, (unit >> 8) & 0xff, unit >> 16]));
  return checksum(bytes)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Entries in one order, so that the same progress gives the same file. */
function sorted(progress: Progress): Progress {
  return Object.fromEntries(Object.entries(progress).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was done of a path: its items and their parts, and nothing else of the reader's progress. */
export function doneOf({ items }: LearningPath, progress: Progress): Progress {
  const own = ([key]: [string, unknown]) => items.includes(key.split('#')[0] ?? '');
  return sorted(Object.fromEntries(Object.entries(progress).filter(own)));
}

/** A completion as the text of a file, with a checksum that tells accidental damage. */
export function printCompletion({ person, path, saved, done }: Completion): string {
  const plain: Completion = {
    person: plainName(person).trim(),
    path: { name: plainName(path.name).trim(), items: path.items },
    saved,
    done: doneOf(path, done),
  };
  return JSON.stringify({ format: FORMAT, version: VERSION, ...plain, checksum: sum(plain) }, null, 1);
}

function pathOf(value: unknown): LearningPath | undefined {
  if (!isRecord(value)) return undefined;
  const { name, items } = value;
  if (typeof name !== 'string' || name !== plainName(name) || !Array.isArray(items)) return undefined;
  const right =
    items.every(isItemId) && items.length <= PATH_LIMITS.items && new Set(items).size === items.length;
  return right ? { name, items } : undefined;
}

/**
 * Reads a completion file, which may be anything. Refuses one that is not complete, or whose checksum does not fit: it was
 * changed after it was written. A checksum is no signature: anybody can write such a file by hand. Never throws.
 */
export function readCompletion(
  text: string,
): { readonly completion: Completion } | { readonly problem: string } {
  const file = fileOf(text, FORMAT);
  if ('problem' in file) return file;
  const { person, saved, done, checksum: told } = file.data;
  if (typeof person !== 'string' || person === '' || person !== plainName(person))
    return { problem: 'It has no "person" with a name on one line.' };
  const path = pathOf(file.data['path']);
  if (!path) return { problem: 'Its "path" has no name, or lists something that is no page of this site.' };
  if (typeof saved !== 'string' || !TIME.test(saved))
    return { problem: 'Its "saved" is not a time such as 2026-01-31T09:30:00Z.' };
  if (!isRecord(done)) return { problem: 'It has no "done".' };
  const { progress, left } = entriesIn(done);
  if (left[0] !== undefined) return { problem: `In "done", ${left[0]}` };
  const completion = { person, path, saved, done: progress };
  if (sum(completion) !== told)
    return { problem: 'Its checksum does not fit: it was changed or damaged after it was saved.' };
  return { completion };
}
