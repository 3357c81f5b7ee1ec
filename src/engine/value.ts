/** What a person field, a token or an activity attribute can hold. `null` is Marketo's empty (NULL). */
export type Value = string | number | boolean | null;

/** The value as Marketo prints it in a token or a log: empty for NULL, `true`/`false` for a check box. */
export function show(value: Value): string {
  return value === null ? '' : String(value);
}

/** The value as a reader sees it beside others: text in quotes, NULL by name. */
export function quote(value: Value): string {
  if (value === null) return 'empty';
  return typeof value === 'string' ? `"${value}"` : String(value);
}
