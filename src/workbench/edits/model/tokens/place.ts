import type { MyToken, Path, Plain, Scenario } from '#engine';
import type { TokenPlace } from '../action.ts';
import { listAt, putList } from '../data.ts';
import { findThing, noThing } from '../named/find.ts';

/** My Tokens of one place. */
export interface FoundTokens {
  readonly path: Path;
  readonly tokens: readonly MyToken[];
  /** What a reader calls the place. */
  readonly words: string;
}

/** The My Tokens that are defined at a place, or why there is no such place. */
export function findTokens(scenario: Scenario, of: TokenPlace): FoundTokens | string {
  const found = of.kind === 'instance' ? undefined : findThing(scenario, of.kind, of.name);
  if (of.kind !== 'instance' && !found) return noThing(of.kind, of.name);
  const path = [...(found?.path ?? ['instance']), 'tokens'];
  const tokens = listAt(scenario, path) as unknown as readonly MyToken[];
  return { path, tokens, words: found?.own ?? 'Global' };
}

/** The scenario with other My Tokens at a place. */
export function putTokens(scenario: Scenario, { path }: FoundTokens, tokens: readonly MyToken[]): Scenario {
  return putList(scenario, path, tokens as unknown as readonly Plain[]);
}

/** The sentence for a place without a token. */
export function noToken({ words }: FoundTokens, at: number): string {
  return `"${words}" has no My Token ${at + 1}.`;
}

const plain = (name: string) => name.toLowerCase();

/** Why a My Token cannot be called that at a place; nothing when it can. Case does not count (fact 5.4). */
export function whyNotToken({ tokens, words }: FoundTokens, name: string, except = -1): string | undefined {
  if (name === '') return 'A My Token needs a name.';
  if (/[{}]/.test(name)) return 'A My Token is named without braces.';
  const taken = tokens.some((token, index) => index !== except && plain(token.name) === plain(name));
  return taken ? `"${words}" has a My Token "${name}" already.` : undefined;
}
