import type { Plain } from '#engine';
import { isMapping } from '../place.ts';
import { WORDS_1 } from './words1.ts';

const WORDS: ReadonlySet<string> = new Set(WORDS_1);

/** About how many bytes some plain data takes in a link, where it stands alone. Only good for comparing. */
export function weight(data: Plain): number {
  if (typeof data === 'string') return WORDS.has(data) ? 1 : data.length + 2;
  if (isMapping(data))
    return Object.entries(data).reduce((sum, [key, part]) => sum + weight(key) + weight(part), 1);
  if (Array.isArray(data)) return data.reduce((sum: number, part: Plain) => sum + weight(part), 1);
  return 1;
}
