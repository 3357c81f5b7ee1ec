import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ASSUMPTIONS, CLAIMS, FILTERS, OUTSIDE, STEPS, TRIGGERS } from '#engine';
import { jsonSchema } from './jsonSchema.ts';
import { parse } from './parse.ts';

const schema = JSON.parse(JSON.stringify(jsonSchema()));

function everywhere(data: unknown, visit: (key: string, value: unknown) => void): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    visit(key, value);
    everywhere(value, visit);
  }
}

const TABLES = { step: STEPS, trigger: TRIGGERS, filter: FILTERS, event: OUTSIDE, claim: CLAIMS };
const DEFINED = { step: 'step', trigger: 'trigger', filter: 'filter', event: 'outsideEvent', claim: 'claim' };

test.each(Object.keys(TABLES) as (keyof typeof TABLES)[])(
  'the schema has every kind of %s, with its help',
  (key) => {
    const options = schema.$defs[DEFINED[key]].oneOf;
    for (const [index, [name, kind]] of [...TABLES[key]].entries()) {
      const { properties, title, description, additionalProperties } = options[index];
      expect(properties[key]).toEqual({ const: name });
      expect({ title, description, additionalProperties }).toEqual({
        title: name,
        description: kind.summary,
        additionalProperties: false,
      });
      for (const param of 'params' in kind ? kind.params : [])
        expect(properties[param.name].description).toBe(param.help);
    }
    expect(options).toHaveLength(TABLES[key].size);
  },
);

test('the schema has every assumption with its options', () => {
  const { properties } = schema.properties.assumptions;
  for (const [id, { title, why, options }] of Object.entries(ASSUMPTIONS))
    expect(properties[id]).toEqual({ type: 'string', enum: [...options], title, description: why });
});

test('the schema needs no other document, and each reference leads somewhere', () => {
  let count = 0;
  everywhere(schema, (key, value) => {
    if (key !== '$ref') return;
    count += 1;
    expect(String(value)).toMatch(/^#\/\$defs\//);
    expect(schema.$defs).toHaveProperty(String(value).slice('#/$defs/'.length));
  });
  expect(count).toBeGreaterThan(5);
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(schema.title).toBe('Smart Campaign Lab scenario, version 1');
  expect(schema.required).toEqual(['format', 'id', 'title', 'instance', 'people', 'script']);
});

test('every list and text has an upper bound', () => {
  const open: string[] = [];
  const visit = (data: unknown, way: string): void => {
    if (typeof data !== 'object' || data === null) return;
    const { type, maxItems, maxLength, enum: words } = data as Record<string, unknown>;
    if (type === 'array' && maxItems === undefined) open.push(way);
    if (type === 'string' && maxLength === undefined && words === undefined) open.push(way);
    for (const [key, value] of Object.entries(data)) visit(value, `${way}/${key}`);
  };
  visit(schema, '');
  expect(open).toEqual([]);
});

/** Enough of JSON Schema to check a file with what this schema uses. */
function fits(data: unknown, part: Record<string, never>): boolean {
  const { $ref, oneOf, anyOf, type, properties, required, additionalProperties, items, enum: words } = part;
  if ($ref !== undefined) return fits(data, schema.$defs[String($ref).slice('#/$defs/'.length)]);
  if (oneOf) return (oneOf as never[]).filter((one) => fits(data, one)).length === 1;
  if (anyOf) return (anyOf as never[]).some((one) => fits(data, one));
  if ('const' in part) return data === part['const'];
  if (words) return (words as unknown[]).includes(data);
  if (type === 'array')
    return Array.isArray(data) && data.every((item) => fits(item, items ?? ({} as never)));
  if (type === 'object') {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
    const known: Record<string, never> = properties ?? {};
    const all = Object.entries(data).every(([key, value]) =>
      key in known ? fits(value, known[key] as never) : additionalProperties !== false,
    );
    return all && ((required ?? []) as string[]).every((key) => key in data);
  }
  if (type === 'integer') return Number.isInteger(data);
  if (type === 'null') return data === null;
  return type === undefined || typeof data === type;
}

test('the content fits the schema, and a damaged file does not', () => {
  const folder = new URL('../../content/scenarios/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    const { scenario } = parse(text);
    expect(fits(scenario, schema)).toBe(true);
    expect(fits({ ...scenario, extra: 1 }, schema)).toBe(false);
    expect(fits({ ...scenario, script: [{ event: 'Nothing' }] }, schema)).toBe(false);
  }
});
