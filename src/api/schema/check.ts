import type { Schema } from './schema.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<NonNullable<Schema['type']>, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isSafeInteger,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

function ofText({ pattern, maxLength }: Schema, value: string, at: string): string[] {
  const long = maxLength !== undefined && value.length > maxLength;
  return [
    ...(pattern === undefined || new RegExp(pattern, 'u').test(value)
      ? []
      : [`${at} does not match ${pattern}`]),
    ...(long ? [`${at} is longer than ${maxLength}`] : []),
  ];
}

function ofNumber({ minimum, maximum }: Schema, value: number, at: string): string[] {
  return [
    ...(minimum !== undefined && value < minimum ? [`${at} is less than ${minimum}`] : []),
    ...(maximum !== undefined && value > maximum ? [`${at} is more than ${maximum}`] : []),
  ];
}

function ofList({ items, minItems = 0, maxItems }: Schema, value: readonly unknown[], at: string): string[] {
  const size =
    value.length < minItems || (maxItems !== undefined && value.length > maxItems)
      ? [`${at} has ${value.length} items`]
      : [];
  return [...size, ...(items ? value.flatMap((one, index) => misfits(items, one, `${at}[${index}]`)) : [])];
}

function ofRecord(schema: Schema, value: Readonly<Record<string, unknown>>, at: string): string[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => `${at} has no ${name}`);
  const members = Object.entries(value).flatMap(([name, one]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (own === true || own === undefined) return [];
    return own === false ? [`${at} has ${name} besides`] : misfits(own, one, `${at}.${name}`);
  });
  return [...missing, ...members];
}

/** Where a value is not as a schema says, a line each; none where it fits. `at` names the place of the value. */
export function misfits(schema: Schema, value: unknown, at = 'it'): string[] {
  const { type, enum: words, anyOf } = schema;
  if (type !== undefined && !TYPES[type](value)) return [`${at} is no ${type}`];
  const ways = anyOf?.map((one) => misfits(one, value, at));
  return [
    ...(words && !words.some((one) => one === value) ? [`${at} is none of ${words.join(', ')}`] : []),
    ...(ways && !ways.some(({ length }) => length === 0) ? (ways[0] ?? []) : []),
    ...(typeof value === 'string' ? ofText(schema, value, at) : []),
    ...(typeof value === 'number' ? ofNumber(schema, value, at) : []),
    ...(Array.isArray(value) ? ofList(schema, value, at) : []),
    ...(isRecord(value) ? ofRecord(schema, value, at) : []),
  ];
}
