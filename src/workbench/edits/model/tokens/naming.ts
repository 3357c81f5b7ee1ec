import { quote, type Scenario } from '#engine';
import type { TokenPlace } from '../action.ts';
import type { ModelEditKind } from '../kind.ts';
import { type Mention, means, type Site } from '../mentions/mention.ts';
import { mentionsIn, rewrite } from '../mentions/rewrite.ts';
import { counted, listed } from '../words.ts';
import { findTokens, noToken, putTokens, whyNotToken } from './place.ts';
import { reaches } from './reach.ts';

function isToken(mention: Mention, name: string): boolean {
  return mention.kind === 'My Token' && means(mention, name);
}

function reads(scenario: Scenario, of: TokenPlace, token: string, { program }: Site): boolean {
  return program === undefined ? of.kind === 'instance' : reaches(scenario, of, token, program);
}

/** The places whose texts read each My Token that is defined at a place, in words; by the token's name in lower case. */
export function readersOfTokens(scenario: Scenario, of: TokenPlace): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, Set<string>>();
  for (const { kind, name, site } of mentionsIn(scenario)) {
    if (kind !== 'My Token' || !reads(scenario, of, name, site)) continue;
    const key = name.toLowerCase();
    readers.set(key, (readers.get(key) ?? new Set()).add(site.where));
  }
  return new Map([...readers].map(([name, where]) => [name, [...where]]));
}

function readersOfToken(scenario: Scenario, of: TokenPlace, name: string): readonly string[] {
  return readersOfTokens(scenario, of).get(name.toLowerCase()) ?? [];
}

/**
 * Another name. The texts that read the token follow, unless that is not wished; texts that have the name but read it
 * elsewhere, such as in an executable of another program, stay.
 */
export const renameToken: ModelEditKind<'rename token'> = (
  { scenario },
  { of, at, to, references = true },
) => {
  const found = findTokens(scenario, of);
  if (typeof found === 'string') return found;
  const token = found.tokens[at];
  if (!token) return noToken(found, at);
  const next = to.trim();
  const label = `My Token ${quote(token.name)} becomes ${quote(next)}`;
  if (next === token.name) return { label, scenario };
  const wrong = whyNotToken(found, next, at);
  if (wrong) return wrong;
  const renamed = putTokens(scenario, found, found.tokens.with(at, { ...token, name: next }));
  const readers = readersOfToken(scenario, of, token.name);
  if (!references)
    return {
      label,
      scenario: renamed,
      ...(readers.length > 0 ? { note: `Still written with the old name in: ${listed(readers)}.` } : {}),
    };
  const follows = (mention: Mention) =>
    isToken(mention, token.name) && reads(scenario, of, token.name, mention.site);
  return {
    label,
    scenario: rewrite(renamed, (mention) => (follows(mention) ? next : mention.name)),
    ...(readers.length > 0 ? { note: `${counted(readers.length, 'place')} that read it follow.` } : {}),
  };
};

/** Takes a My Token out; the note says which texts still name it. */
export const removeToken: ModelEditKind<'remove token'> = ({ scenario }, { of, at }) => {
  const found = findTokens(scenario, of);
  if (typeof found === 'string') return found;
  const token = found.tokens[at];
  if (!token) return noToken(found, at);
  const readers = readersOfToken(scenario, of, token.name);
  return {
    label: `${found.words}: My Token ${quote(token.name)} is removed`,
    scenario: putTokens(scenario, found, found.tokens.toSpliced(at, 1)),
    ...(readers.length > 0 ? { note: `{{my.${token.name}}} still stands in: ${listed(readers)}.` } : {}),
  };
};
