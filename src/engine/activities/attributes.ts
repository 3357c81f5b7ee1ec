import type { FieldType } from '../scenario.ts';
import { show, type Value } from '../value.ts';
import type { Listening } from './kind.ts';

/** Trigger tokens that show attributes of the activity as they are: the token's name in lower case to the attribute. */
export function tokensFrom(names: Readonly<Record<string, string>>): NonNullable<Listening['tokens']> {
  const entries = Object.entries(names);
  return (attributes: Readonly<Record<string, Value>>) =>
    Object.fromEntries(entries.map(([token, from]) => [token, show(attributes[from] ?? null)]));
}

/** Attributes that are texts. */
export function texts(...names: readonly string[]): Readonly<Record<string, FieldType>> {
  return Object.fromEntries(names.map((name) => [name, 'string']));
}
