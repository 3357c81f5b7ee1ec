import { unknown } from '../compile/names.ts';
import { fits } from '../fields.ts';
import type { Plain } from '../scenario.ts';
import { quote, type Value } from '../value.ts';
import type { ParamType } from './kind.ts';

function isValue(value: Plain): value is Value {
  return typeof value !== 'object' || value === null;
}

/** Values of person fields by their names; null empties a field. */
export const fieldValues: ParamType = {
  name: 'field values',
  json: 'fields',
  options: ({ fields }) => [...fields.keys()],
  read(value, { fields }) {
    const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    const values: [string, Value][] = [];
    for (const [name, one] of Object.entries(given ?? {})) {
      const type = fields.get(name);
      if (type === undefined) return { wrong: unknown('person field', name, fields.keys()) };
      if (!isValue(one) || !fits(type, one)) {
        const shown = isValue(one) ? quote(one) : 'A list or a group';
        return { wrong: { message: `${shown} is not a value of "${name}", a ${type} field.`, facts: [] } };
      }
      values.push([name, one]);
    }
    if (values.length === 0)
      return { wrong: { message: 'Write person fields as names with one value each.', facts: [] } };
    return { value: Object.fromEntries(values) };
  },
};
