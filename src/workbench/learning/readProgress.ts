import type { Done, Progress, Result } from './progress.ts';

/** The first words of a file that holds progress. */
export const PROGRESS_FORMAT = 'smart-campaign-lab progress';
const VERSION = 1;

/** The most that is read: far more than the site has to do. */
export const PROGRESS_LIMITS = { characters: 500_000, entries: 2000 } as const;

const KEY = /^(learn|models)(\/[a-z0-9][a-z0-9-]{0,79}){1,2}(#(prediction|exercise|question)-[1-9]\d{0,2})?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
const RESULTS: readonly Result[] = ['opened', 'read', 'right', 'wrong', 'failed', 'passed'];

/** What was read, and what of it meant nothing, a sentence each; or why nothing could be read. */
export type ReadProgress =
  | { readonly progress: Progress; readonly left: readonly string[] }
  | { readonly problem: string };

const isCount = (value: unknown, least: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= 999;

/** Is it an object with names, not a list? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(key: string, value: unknown): string | undefined {
  if (!KEY.test(key)) return 'is no page of this site, nor a part of one';
  if (!isRecord(value)) return 'is not an object';
  if (!RESULTS.some((result) => result === value['result'])) return `result is none of ${RESULTS.join(', ')}`;
  if (!TIME.test(String(value['at']))) return 'at is not a time such as 2026-01-31T09:30:00Z';
  if (!isCount(value['tries'], 1)) return 'tries is not a whole number from 1 to 999';
  return isCount(value['hints'], 0) ? undefined : 'hints is not a whole number from 0 to 999';
}

/** The entries that mean something. Never throws. A name in a sentence is cut to 60 characters. */
export function entriesIn(items: Readonly<Record<string, unknown>>): { progress: Progress; left: string[] } {
  const left: string[] = [];
  const good: [string, Done][] = [];
  for (const [key, value] of Object.entries(items).slice(0, PROGRESS_LIMITS.entries)) {
    const why = wrong(key, value);
    if (why === undefined) {
      const { result, at, tries, hints } = value as Done;
      good.push([key, { result, at, tries, hints }]);
    } else left.push(`"${key.slice(0, 60)}": ${why}.`);
  }
  const more = Object.keys(items).length - PROGRESS_LIMITS.entries;
  if (more > 0) left.push(`${more} entries beyond the first ${PROGRESS_LIMITS.entries} were not read.`);
  return { progress: Object.fromEntries(good), left };
}

/** The data of a file of ours, of whatever kind `format` names; or why it is none. Never throws. */
export function fileOf(
  text: string,
  format: string,
): { readonly data: Readonly<Record<string, unknown>> } | { readonly problem: string } {
  const expected = `Expected a file of the format "${format}".`;
  if (text.length > PROGRESS_LIMITS.characters)
    return { problem: `It has more than ${PROGRESS_LIMITS.characters} characters. ${expected}` };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: `It is not JSON. ${expected}` };
  }
  if (!isRecord(data) || data['format'] !== format) {
    const found = isRecord(data) && typeof data['format'] === 'string' ? data['format'].slice(0, 60) : null;
    return { problem: `${found === null ? 'It names no format.' : `Its format is "${found}".`} ${expected}` };
  }
  const { version } = data;
  if (typeof version === 'number' && version > VERSION)
    return { problem: 'It was written by a newer version of this site. Reload the page and try again.' };
  return version === VERSION ? { data } : { problem: `Its version is not ${VERSION}.` };
}

/** Reads progress that `printProgress` wrote, or anybody else: it may be anything. Never throws. */
export function readProgress(text: string): ReadProgress {
  const file = fileOf(text, PROGRESS_FORMAT);
  if ('problem' in file) return file;
  const { items } = file.data;
  return isRecord(items) ? entriesIn(items) : { problem: 'It has no "items".' };
}

/** Progress as the text of a file, and as it is kept in the browser. */
export function printProgress(items: Progress): string {
  return JSON.stringify({ format: PROGRESS_FORMAT, version: VERSION, items }, null, 1);
}
