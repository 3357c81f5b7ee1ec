import { type FieldType, fieldValue, nearest, type Value } from '#engine';

/** A value that a cell holds, or what is wrong with the cell, in a sentence. */
export type Cell = { readonly value: Value } | { readonly wrong: string };

const KIND: Readonly<Record<FieldType, string>> = {
  string: 'a text',
  integer: 'a whole number',
  score: 'a whole number',
  boolean: 'yes or no',
  date: 'a date such as 2026-03-02',
  datetime: 'a time such as 2026-03-02T09:00Z',
};

/** The text of a cell as a value of a field; NULL in capitals is empty (fact 6.8). `zone` as `fieldValue` takes it. */
export function fieldCell(text: string, field: string, type: FieldType, zone: number): Cell {
  const value = fieldValue(type, text, zone);
  return value === undefined
    ? { wrong: `"${text}" cannot stand in ${field}. Expected ${KIND[type]}, or NULL.` }
    : { value };
}

/** A cell that says whether something is so. `NULL` means that it is not. */
export function yesOrNo(text: string, title: string): Cell {
  const word = text.toLowerCase();
  if (['yes', 'true', '1'].includes(word)) return { value: true };
  if (['no', 'false', '0', 'null'].includes(word)) return { value: null };
  return { wrong: `"${text}" cannot stand in ${title}. Expected yes or no.` };
}

/** A cell that holds one of some words, or NULL for none. */
export function wordCell(text: string, title: string, words: readonly string[]): Cell {
  if (text === 'NULL') return { value: null };
  if (words.includes(text)) return { value: text };
  return { wrong: `"${text}" cannot stand in ${title}. ${expectedOf(text, words)}` };
}

const FEW = 12;

/** What was expected in the place of a wrong word: the nearest right one, or all of them where they are few. */
export function expectedOf(text: string, words: readonly string[]): string {
  const near = nearest(text, words);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (words.length === 0) return 'The model has none.';
  const shown = words.slice(0, FEW).map((word) => `"${word}"`);
  const more = words.length > FEW ? ` and ${words.length - FEW} more` : '';
  return `Expected one of ${shown.join(', ')}${more}.`;
}

/** The word of a list that a text means: exactly, or else without regard to case where only one fits. */
export function meant(text: string, words: Iterable<string>): string | undefined {
  const all = [...words];
  if (all.includes(text)) return text;
  const low = text.toLowerCase();
  const alike = all.filter((word) => word.toLowerCase() === low);
  return alike.length === 1 ? alike[0] : undefined;
}

/** The value under a name of a person's fields or marks; empty where there is none, whatever the name. */
export function valueUnder(values: Readonly<Record<string, Value>> | undefined, name: string): Value {
  return values && Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}
