import type { Settings } from '../assumptions.ts';
import { MY_TOKEN_TYPES } from '../myTokenTypes.ts';
import type { Path } from '../problem.ts';
import type { Place, TokenTrait } from '../program.ts';
import type { MyToken } from '../scenario.ts';
import { unknown } from './names.ts';
import { complain, type Report } from './report.ts';

const TRAITS: ReadonlyMap<string, TokenTrait> = new Map([
  ['Email Script', 'email only'],
  ['Date', 'date'],
]);

interface Checked {
  /** Marketo would not save the token: it is left out. */
  readonly refused: boolean;
  readonly trait?: TokenTrait;
}

/** Checks a value against its type (facts 5.11, 5.12, 5.16, 5.28). */
function check(
  report: Report,
  path: Path,
  { name, value, type = 'Text' }: MyToken,
  settings: Settings,
): Checked {
  if (name.length > 50) {
    const message = `A My Token's name has at most 50 characters; this one has ${name.length}.`;
    complain(report, [...path, 'name'], { message, facts: ['5.16'] }, 'warning');
  }
  const kind = MY_TOKEN_TYPES.get(type.trim().toLowerCase());
  if (!kind) {
    const known = [...MY_TOKEN_TYPES.values()].map((one) => one.name);
    complain(report, [...path, 'type'], unknown('My Token type', type, known, ['5.11']), 'file');
    return { refused: false };
  }
  if (value.trim() === '') {
    const message = 'Marketo does not save a My Token without a value.';
    complain(report, [...path, 'value'], { message, facts: ['5.16'] }, 'warning');
    return { refused: false };
  }
  const byApi = kind.fitsApi?.(value.trim()) ?? kind.fits(value.trim());
  const inProduct = kind.fits(value.trim());
  const trait = byApi === inProduct ? TRAITS.get(kind.name) : 'disputed';
  const refused = !(settings['score-token-type'] === 'as in the API' ? byApi : inProduct);
  if (refused) {
    const message = `A My Token of type ${kind.name} needs ${kind.needs}; this one is not saved.`;
    complain(report, [...path, 'value'], { message, facts: kind.facts }, 'warning');
  }
  return { refused, ...(trait ? { trait } : {}) };
}

/** The indexes of the tokens that count: of those whose names differ by nothing or by case, the first (fact 5.4). */
function firsts(report: Report, path: Path, tokens: readonly MyToken[]): readonly number[] {
  const seen = new Map<string, string>();
  return [...tokens.entries()].flatMap(([index, { name }]) => {
    const before = seen.get(name.toLowerCase());
    if (before === undefined) {
      seen.set(name.toLowerCase(), name);
      return [index];
    }
    const [message, facts] =
      before === name
        ? [`There are two My Tokens called "${name}"; the name means the first.`, []]
        : [`"${before}" and "${name}" differ by case only; both mean the first.`, ['5.4']];
    complain(report, [...path, index, 'name'], { message, facts }, before === name ? 'file' : 'warning');
    return [];
  });
}

/** The My Tokens of one place. Reports what Marketo would not save, and leaves it out. */
export function tokensOf(
  report: Report,
  path: Path,
  tokens: readonly MyToken[] | undefined,
  settings: Settings,
): Pick<Place, 'tokens' | 'traits'> {
  const all = tokens ?? [];
  const kept = new Map<string, string>();
  const traits = new Map<string, TokenTrait>();
  const counting = firsts(report, path, all);
  for (const [index, token] of all.entries()) {
    const { refused, trait } = check(report, [...path, index], token, settings);
    if (!counting.includes(index)) continue;
    if (!refused) kept.set(token.name.toLowerCase(), token.value);
    if (trait) traits.set(token.name.toLowerCase(), trait);
  }
  return { tokens: kept, traits };
}
