import { parseArgs } from 'node:util';
import { nearest } from '#engine';

/** The options of a command by name: does one take a value, or is it there or not? */
export type Known = Readonly<Record<string, 'value' | 'switch'>>;

/** The arguments of a command, apart. */
export interface Options {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

/** What is wrong with one option, if anything is. */
function complaint({ name = '', rawName = '', value }: Token, known: Known): string | undefined {
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (kind === undefined) {
    const near = nearest(name, Object.keys(known));
    return `There is no option "${rawName}".${near === undefined ? '' : ` Did you mean "--${near}"?`}`;
  }
  if (kind === 'value' && (value === undefined || value === '')) return `"${rawName}" needs a value.`;
  return kind === 'switch' && value !== undefined ? `"${rawName}" takes no value.` : undefined;
}

/** Takes arguments apart; a text says what is wrong with them, with the nearest option. */
export function readOptions(args: readonly string[], known: Known): Options | string {
  const options = Object.entries(known).map(([name, kind]) => {
    return [name, { type: kind === 'value' ? ('string' as const) : ('boolean' as const) }] as const;
  });
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: readonly Token[] = tokens.filter(({ kind }) => kind === 'option');
  for (const token of given) {
    const wrong = complaint(token, known);
    if (wrong !== undefined) return wrong;
  }
  return {
    files: positionals,
    values: Object.fromEntries(
      given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
    switches: new Set(given.flatMap(({ name, value }) => (value === undefined && name ? [name] : []))),
  };
}
