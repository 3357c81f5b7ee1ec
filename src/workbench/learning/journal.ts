import { note, type Progress } from './progress.ts';
import { entriesIn } from './readProgress.ts';

/** Characters of a journal that are read: a page stops writing long before. */
const MOST = 300_000;

function entry(line: string): readonly [string, unknown] {
  const [at = '', result = '', hints = '', key = ''] = line.split(' ');
  return [key, { result, at, tries: 1, hints: /^\d{1,3}$/.test(hints) ? Number(hints) : -1 }];
}

/**
 * Progress with a journal taken in. Pages that have no room to read progress write what happens at its end, a line each:
 * `2026-03-01T12:00:00Z right 0 learn/races#prediction-1` (when, the result, hints, the key). It may be anything: a line
 * that means nothing is left out. Never throws.
 */
export function withJournal(progress: Progress, journal: string): Progress {
  let now = progress;
  for (const line of journal.slice(0, MOST).split('\n')) {
    const [key, value] = entry(line);
    const [done] = Object.values(entriesIn({ [key]: value }).progress);
    if (done) now = note(now, key, done.result, done.at, done.hints);
  }
  return now;
}
