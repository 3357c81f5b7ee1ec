import { checkComparison } from '../operators/check.ts';
import { compare } from '../operators/compare.ts';
import { field } from '../params/field.ts';
import { operator, values } from '../params/values.ts';
import type { Params } from '../program.ts';
import type { Value } from '../value.ts';
import { fieldOf } from '../world.ts';
import type { FilterKind } from './kind.ts';

function parts(params: Params) {
  return {
    attribute: String(params['attribute']),
    name: String(params['operator']),
    wanted: (params['values'] ?? []) as readonly Value[],
  };
}

/** Compares a person field as it is at this moment. */
export const personAttribute: FilterKind = {
  name: 'Person Attribute',
  facts: ['7.4', '7.8', '7.9', '7.10'],
  summary: 'Compares a field of the person with values.',
  params: [
    { name: 'attribute', label: 'Attribute', type: field, help: 'A person field.' },
    { name: 'operator', label: 'Operator', type: operator, help: 'How to compare.' },
    {
      name: 'values',
      label: 'Values',
      type: values,
      optional: true,
      help: 'Any of these; none for "is empty".',
    },
  ],
  check(params, names) {
    const { attribute, name, wanted } = parts(params);
    const type = names.fields.get(attribute);
    return type && checkComparison(type, name, wanted);
  },
  holds({ program, person, now }, params) {
    const { attribute, name, wanted } = parts(params);
    const type = program.fields.get(attribute) ?? 'string';
    const condition = { attribute, operator: name, values: wanted };
    return compare(condition, type, fieldOf(person, attribute), { now, zone: program.zone });
  },
};
