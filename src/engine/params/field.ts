import { unknown } from '../compile/names.ts';
import type { FieldType } from '../scenario.ts';
import type { ParamType } from './kind.ts';

function fieldOf(name: string, types: readonly FieldType[] | null): ParamType {
  const what = types === null ? 'person field' : `${types.join(' or ')} field`;
  return {
    name,
    json: 'string',
    options: (names) =>
      [...names.fields].filter(([, type]) => types === null || types.includes(type)).map(([f]) => f),
    read(value, names) {
      const type = names.fields.get(String(value));
      if (type === undefined) return { wrong: unknown('person field', String(value), names.fields.keys()) };
      if (types !== null && !types.includes(type))
        return {
          wrong: { message: `"${String(value)}" is a ${type} field; this needs a ${what}.`, facts: [] },
        };
      return { value: String(value) };
    },
  };
}

export const field = fieldOf('field', null);
/** Change Score works on score fields; the sources name no other type. */
export const scoreField = fieldOf('score field', ['score']);
