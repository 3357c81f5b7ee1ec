import type { Watch } from './watch.ts';

/** A watch in words: "Score of Ada", "List: Guests of Ada", "{{my.Score}} for Ada". */
export function watchWords(watch: Watch): string {
  if (watch.kind === 'field') return `${watch.field} of ${watch.person}`;
  if (watch.kind === 'membership') return `${watch.mark} of ${watch.person}`;
  const token = watch.token.includes('{{') ? watch.token : `{{${watch.token}}}`;
  return watch.person === undefined ? token : `${token} for ${watch.person}`;
}
