import type { Complaint } from '../problem.ts';
import { parseScoreChange } from '../score.ts';
import { TOKENS } from '../tokens/table.ts';
import type { ParamType } from './kind.ts';

const FAMILY = /\{\{\s*([a-z]+)\./gi;

/** A warning for the first token of a family that the engine does not model: it stays blank. */
function unmodelled(words: string): { readonly warn?: Complaint } {
  const family = [...words.matchAll(FAMILY)].map(([, name = '']) => name.toLowerCase());
  const odd = family.find((name) => !TOKENS.has(name));
  if (odd === undefined) return {};
  const known = [...TOKENS.keys()].join(', ');
  const message = `The lab has no "${odd}" tokens; this one stays blank. There are: ${known}.`;
  return { warn: { message, facts: ['5.5'], reach: 'warning' } };
}

/** Free text. Tokens in it are filled in when the step runs (fact 5.20). */
export const text: ParamType = {
  name: 'text',
  json: 'string',
  read(value) {
    const words = value === null ? '' : String(value);
    return { value: words, ...unmodelled(words) };
  },
};

/** A new field value: text with tokens; `NULL` clears, a blank does not (fact 6.8). */
export const newValue: ParamType = {
  name: 'new value',
  json: 'string',
  read(value) {
    const words = value === null ? '' : String(value);
    if (words.trim() !== '') return { value: words, ...unmodelled(words) };
    const message = 'A blank does not clear a field. To clear it, write NULL in capitals.';
    return { value: words, warn: { message, facts: ['6.8'], reach: 'warning', near: 'NULL' } };
  },
};

/** A score change: `+5`, `-5`, `=5`, `=-5`, or a token that gives one (fact 6.9). */
export const scoreChange: ParamType = {
  name: 'score change',
  json: 'string',
  read(value) {
    const words = String(value);
    const change = parseScoreChange(words);
    if (change?.bare === false || words.includes('{{')) return { value: words, ...unmodelled(words) };
    if (!change)
      return { wrong: { message: `"${words}" is not a score change. Write +5, -5 or =5.`, facts: ['6.9'] } };
    const message = `A score change needs a sign: write "+${words.trim()}" or "=${words.trim()}".`;
    return { value: words, warn: { message, facts: ['6.9'], reach: 'warning', near: `+${words.trim()}` } };
  },
};
