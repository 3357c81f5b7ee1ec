import { nearest } from '#engine';
import { type Matters, USUAL } from '#explorer';

const KINDS = ['fields', 'memberships', 'mails', 'log'] as const;

/**
 * What counts as the outcome, from the text of the option: some of `fields`, `memberships`, `mails`, `log` and names of
 * fields, with commas between them. The usual where there is no text; a text says what is wrong, with the nearest word.
 */
export function countsOf(text: string | undefined, fields: Iterable<string>): Matters | string {
  if (text === undefined) return USUAL;
  const known = new Set(fields);
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const kinds = new Set<string>(KINDS);
  for (const word of words) {
    if (kinds.has(word) || known.has(word)) continue;
    const near = nearest(word, [...kinds, ...known]);
    const hint = near === undefined ? `There are ${KINDS.join(', ')}, and fields by their names.` : '';
    return `"--counts" knows no "${word}". ${hint || `Did you mean "${near}"?`}`;
  }
  if (words.length === 0) return '"--counts" needs something to count.';
  const named = words.filter((word) => known.has(word));
  return {
    ...(words.includes('fields') ? {} : { fields: named }),
    memberships: words.includes('memberships'),
    mails: words.includes('mails'),
    log: words.includes('log'),
  };
}
