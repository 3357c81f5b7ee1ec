import type { Schema } from '../schema/schema.ts';

/** One member of a JSON value, as a line of a table. */
export interface SchemaLine {
  /** From the root: `input.leads[].id`. */
  readonly path: string;
  /** `text`, `whole number`, `list of at most 100`. */
  readonly holds: string;
  readonly required: boolean;
  readonly description: string;
}

const WORDS: Readonly<Record<NonNullable<Schema['type']>, string>> = {
  object: 'object',
  array: 'list',
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
};

function holds({ type, enum: words, anyOf, maxItems, maxLength, maximum }: Schema): string {
  if (words) return words.map(String).join(' | ');
  if (anyOf) return anyOf.map(holds).join(' or ');
  const most = maxItems ?? maxLength ?? maximum;
  const word = type === undefined ? 'any value' : WORDS[type];
  if (most === undefined || most === 0) return word;
  return type === 'array'
    ? `list of at most ${most}`
    : `${word}, at most ${most}${type === 'string' ? ' characters' : ''}`;
}

function membersOf(schema: Schema, at: string): readonly SchemaLine[] {
  if (schema.type === 'array' && schema.items) return membersOf(schema.items, `${at}[]`);
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, member]): SchemaLine[] => {
    const path = at === '' ? name : `${at}.${name}`;
    const line = {
      path,
      holds: holds(member),
      required: required.includes(name),
      description: member.description ?? '',
    };
    return [line, ...membersOf(member, path)];
  });
}

/** Every member of what a schema describes, those inside others behind them. */
export const schemaLines = (schema: Schema): readonly SchemaLine[] => membersOf(schema, '');
