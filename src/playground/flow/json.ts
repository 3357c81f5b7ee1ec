import type { FormField, Plain } from '#workbench';

/** What a value with parts looks like, by its shape in a scenario file. */
const EXAMPLES: ReadonlyMap<FormField['json'], string> = new Map([
  ['conditions', '[{"attribute": "Web Page", "operator": "is", "values": ["pricing"]}]'],
  ['fields', '{"Country": "Chile"}'],
  ['tokens', '{"Name": "text"}'],
]);

/** Does a parameter have parts, so that it is written as JSON as in a scenario file? */
export function isJson({ json }: Pick<FormField, 'json'>): boolean {
  return EXAMPLES.has(json);
}

/** What is typed, read as JSON; the text itself until it can be. */
export function readJson(text: string): Plain {
  try {
    return JSON.parse(text) as Plain;
  } catch {
    return text;
  }
}

/** Why a parameter with parts cannot be read, and how it is written; nothing where it can, or where there is none. */
export function notJson({ json, value }: Pick<FormField, 'json' | 'value'>): string | null {
  const example = EXAMPLES.get(json);
  if (example === undefined || typeof value !== 'string' || value === '') return null;
  return `This is not JSON yet, so it says nothing. An example: ${example}`;
}
