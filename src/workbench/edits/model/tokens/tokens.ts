import { quote } from '#engine';
import { movedItem } from '../data.ts';
import type { ModelEditKind } from '../kind.ts';
import { findTokens, noToken, putTokens, whyNotToken } from './place.ts';

/** A My Token of type text, behind the others; Marketo saves none without a value (fact 5.16). */
export const addToken: ModelEditKind<'add token'> = ({ scenario }, { of, name, value = 'Value' }) => {
  const found = findTokens(scenario, of);
  if (typeof found === 'string') return found;
  const { tokens, words } = found;
  const names = Array.from({ length: tokens.length + 1 }, (_, index) =>
    index === 0 ? 'New token' : `New token ${index + 1}`,
  );
  const free = names.find((one) => whyNotToken(found, one) === undefined) ?? '';
  const chosen = name?.trim() ?? free;
  const wrong = whyNotToken(found, chosen);
  if (wrong) return wrong;
  return {
    label: `${words}: My Token ${quote(chosen)} is added`,
    scenario: putTokens(scenario, found, [...tokens, { name: chosen, value }]),
  };
};

/** Another value or type. A value that the type does not take is kept; `compile` warns. */
export const setToken: ModelEditKind<'set token'> = ({ scenario }, { of, at, key, value }) => {
  const found = findTokens(scenario, of);
  if (typeof found === 'string') return found;
  const token = found.tokens[at];
  if (!token) return noToken(found, at);
  const { type: _type, ...untyped } = token;
  const next = key === 'type' && value.toLowerCase() === 'text' ? untyped : { ...token, [key]: value };
  return {
    ...(key === 'value' ? { typing: `${found.path.join(' ')} ${at}` } : {}),
    label: `My Token ${quote(token.name)}: ${key} becomes ${quote(value)}`,
    scenario: putTokens(scenario, found, found.tokens.with(at, next)),
  };
};

/** A My Token to another place in the list, which changes nothing in a run. */
export const moveToken: ModelEditKind<'move token'> = ({ scenario }, { of, from, to }) => {
  const found = findTokens(scenario, of);
  if (typeof found === 'string') return found;
  const tokens = movedItem(found.tokens, from, to);
  if (!tokens) return noToken(found, found.tokens[from] ? to : from);
  return {
    label: `${found.words}: My Token ${from + 1} becomes My Token ${to + 1}`,
    scenario: putTokens(scenario, found, tokens),
  };
};
