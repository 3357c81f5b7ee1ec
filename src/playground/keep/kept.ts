import type { Trouble } from './trouble.ts';

/** What a reader wants kept: a model under a name. */
export interface Given {
  readonly name: string;
  /** The scenario as a file, YAML or JSON. */
  readonly text: string;
  /** The id of the scenario that it was made from; null when it was made from blank or from a file. */
  readonly from: string | null;
}

/** A model that is kept in this browser. */
export interface Kept extends Given {
  readonly id: string;
  /** When its text was last saved, as an ISO date with time. */
  readonly saved: string;
  /** Counts the texts that were saved under this id, from 1. A new name is no new revision. */
  readonly revision: number;
}

/** Which kept model is on the screen, and the text that it had when it was read. */
export type Mark = Pick<Kept, 'id' | 'revision'>;

/** What an action of the store comes to. Never an exception. */
export type Answer<T> = { readonly done: T } | { readonly trouble: Trouble };

/** Characters of a model's text, in UTF-16 units. */
export function sizeOf({ text }: Pick<Given, 'text'>): number {
  return text.length;
}

const has = (value: object, key: string, kind: string): boolean =>
  typeof (value as Record<string, unknown>)[key] === kind;

/** Is what the browser gives a kept model? Another program, or a later version of this one, may have written it. */
export function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['id', 'name', 'text', 'saved'].every((key) => has(value, key, 'string'));
  const from = (value as Record<string, unknown>)['from'];
  return texts && has(value, 'revision', 'number') && (from === null || typeof from === 'string');
}
