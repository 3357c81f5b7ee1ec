import type { Logic, Rule } from './logic.ts';

/** What a text for the way that filters combine means, or what is wrong with it. */
export type ParsedLogic = { readonly logic: Logic; readonly warn?: string } | { readonly wrong: string };

const LEAST_FILTERS = 3;
const LONGEST = 2000;
const DEEPEST = 50;
const WORD = /^(?:\d{1,4}|(?:and|or)\b|[()])/i;

function words(text: string): readonly string[] | undefined {
  const found: string[] = [];
  for (let rest = text.trimStart(); rest !== ''; ) {
    const [word] = WORD.exec(rest) ?? [];
    if (word === undefined) return undefined;
    found.push(word.toLowerCase());
    rest = rest.slice(word.length).trimStart();
  }
  return found;
}

/** Reads one level of an expression, up to its closing parenthesis. Says what is wrong by throwing nothing: a text. */
class Reader {
  private at = 0;
  private readonly all: readonly string[];
  private readonly filters: number;
  constructor(all: readonly string[], filters: number) {
    this.all = all;
    this.filters = filters;
  }

  whole(): Rule | string {
    const rule = this.level(0);
    if (typeof rule === 'string' || this.at === this.all.length) return rule;
    return 'There is a closing parenthesis too many.';
  }

  private level(depth: number): Rule | string {
    if (depth > DEEPEST) return 'The parentheses are nested too deep.';
    const parts: Rule[] = [];
    let how: string | undefined;
    for (;;) {
      const part = this.part(depth);
      if (typeof part === 'string') return part;
      parts.push(part);
      const word = this.all[this.at];
      if (word === undefined || word === ')') break;
      if (word !== 'and' && word !== 'or') return `"and" or "or" is missing before "${word}".`;
      if (how !== undefined && how !== word) return 'Mixing "and" and "or" needs parentheses.';
      how = word;
      this.at++;
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { how: how === 'or' ? 'or' : 'and', parts };
  }

  private part(depth: number): Rule | string {
    const word = this.all[this.at++];
    if (word === undefined) return 'It ends where a filter should be.';
    if (word === '(') {
      const inside = this.level(depth + 1);
      if (typeof inside !== 'string' && this.all[this.at++] !== ')')
        return 'A closing parenthesis is missing.';
      return inside;
    }
    const number = Number(word);
    if (!Number.isInteger(number)) return `"${word}" stands where a filter should be.`;
    if (number < 1 || number > this.filters) return `There is no filter ${number}.`;
    return { filter: number - 1 };
  }
}

/** Adobe asks for "and" before "or"; what other sources show works all the same, so it is a warning. */
function orderOf(found: readonly string[]): { readonly warn?: string } {
  const or = found.indexOf('or');
  if (or < 0 || found.indexOf('and') < or) return {};
  return { warn: 'Adobe asks to type "and" before "or", as in "1 and (2 or 3)".' };
}

/**
 * Reads `all`, `any`, or advanced logic over `filters` filters, such as `1 and (2 or 3)` (fact 7.3). Advanced logic
 * needs at least three filters, and parentheses where "and" and "or" meet; "or" before "and" is a warning.
 */
export function parseLogic(text: string, filters: number): ParsedLogic {
  const way = text.trim().toLowerCase();
  if (way === 'all' || way === 'any') return { logic: { type: way } };
  const found = text.length > LONGEST ? undefined : words(text);
  if (!found || found.length === 0)
    return { wrong: `"${text.slice(0, 60)}" is not "all", "any" or logic such as "1 and (2 or 3)".` };
  if (filters < LEAST_FILTERS)
    return { wrong: `Advanced logic needs at least ${LEAST_FILTERS} filters; there are ${filters}.` };
  const rule = new Reader(found, filters).whole();
  return typeof rule === 'string'
    ? { wrong: rule }
    : { logic: { type: 'advanced', text: text.trim(), rule }, ...orderOf(found) };
}
