import { describe, expect, test } from 'vitest';
import { FILTERS, type FormField, fieldOf, namesOf, open, type Plain } from '#workbench';
import { isJson, notJson, readJson } from './json.ts';

const names = namesOf(
  open({ format: 1, id: 'm', title: 'M', instance: { programs: [] }, people: [], script: [] }).program,
);

function fieldWith(filter: string, name: string, value?: Plain): FormField {
  const param = FILTERS.get(filter)?.params.find((one) => one.name === name);
  if (!param) throw new Error(`${filter} has no ${name}.`);
  return fieldOf(param, value, names);
}

describe('a parameter with parts', () => {
  const where = (value?: Plain) => fieldWith('Visited Web Page', 'where', value);
  const example = '[{"attribute": "Web Page", "operator": "is", "values": ["pricing"]}]';

  test('is written as JSON, and others are not', () => {
    expect(isJson(where())).toBe(true);
    expect(isJson(fieldWith('Person Attribute', 'values'))).toBe(false);
  });

  test('is read once its text is whole', () => {
    expect(readJson(example)).toEqual([{ attribute: 'Web Page', operator: 'is', values: ['pricing'] }]);
    expect(notJson(where(readJson(example)))).toBeNull();
  });

  test('says how it is written while its text is not', () => {
    const text = readJson('[{"attribute": ');
    expect(text).toBe('[{"attribute": ');
    expect(notJson(where(text))).toBe(`This is not JSON yet, so it says nothing. An example: ${example}`);
  });

  test('says nothing while it is empty', () => {
    expect(notJson(where(''))).toBeNull();
    expect(notJson(where())).toBeNull();
  });
});
