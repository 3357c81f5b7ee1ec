/** A JSON Schema, of the few words that bodies and answers need. It is put into OpenAPI documents as it is. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
}

type Rest = Omit<Schema, 'type'>;

export const text = (rest: Rest = {}): Schema => ({ type: 'string', ...rest });
export const whole = (rest: Rest = {}): Schema => ({ type: 'integer', ...rest });
export const flag = (rest: Rest = {}): Schema => ({ type: 'boolean', ...rest });
export const oneOf = (...words: readonly string[]): Schema => ({ type: 'string', enum: words });
/** Anything that JSON can say. */
export const anything = (rest: Rest = {}): Schema => ({ ...rest });
export const listOf = (items: Schema, rest: Rest = {}): Schema => ({ type: 'array', items, ...rest });

/** A record of these members and no others; those of `optional` may be left out. */
export function record(
  members: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...members, ...optional },
    required: Object.keys(members),
    additionalProperties: false,
  };
}

/** A record that may have members besides. */
export const open = (schema: Schema): Schema => ({ ...schema, additionalProperties: true });

/** A time of the asset API, `2026-03-02T09:05:00Z+0000` (fact 12.15). */
export const assetTime = text({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\+0000$' });

/** A time of the Lead Database API, `2026-03-02T09:05:00Z`. */
export const leadTime = text({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' });
