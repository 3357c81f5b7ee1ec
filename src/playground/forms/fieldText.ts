import type { FieldType, Value } from '#workbench';

/** What a field of each type starts with when a form adds it. */
export const FIRST_VALUES: Readonly<Record<FieldType, Value>> = {
  string: 'Value',
  integer: 1,
  score: 0,
  boolean: true,
  date: '2026-03-02',
  datetime: '2026-03-02T09:00Z',
};

/** What is typed for a field of that type. What does not fit it stays a text, and is underlined. */
export function valueFrom(type: FieldType, text: string): Value {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  const isNumber = type === 'integer' || type === 'score';
  return isNumber && /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : text;
}

/** Lines as words: without spaces around them, and without empty ones. */
export function wordsFrom(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
