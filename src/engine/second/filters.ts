import type { FilterData } from '../scenario.ts';
import { holds, operatorFits } from './compare.ts';
import { lookedBackBy } from './listening.ts';
import { lookBack } from './lookBack.ts';
import { MEMBER_FILTERS } from './memberFilters.ts';
import type { Person, Value, World } from './world.ts';

/** A kind of filter: whether it is filled in completely, and whether it holds for a person at a moment. */
export interface Filter {
  valid: (world: World, data: FilterData) => boolean;
  holds: (world: World, data: FilterData, person: Person, at: number) => boolean;
}

export const operandsOf = (data: { readonly [key: string]: unknown }): Value[] =>
  Array.isArray(data['values']) ? (data['values'] as Value[]) : [];

const personAttribute: Filter = {
  valid: (world, data) => {
    const type = world.fields.get(String(data['attribute']));
    return type !== undefined && operatorFits(type, String(data['operator']), operandsOf(data));
  },
  holds: (world, data, person, at) => {
    const field = String(data['attribute']);
    const type = world.fields.get(field) ?? 'string';
    const seen = person.fields.get(field) ?? null;
    return holds(world, type, String(data['operator']), seen, operandsOf(data), at);
  },
};

/** The kind of a filter by its name. */
const kindOf = (name: string): Filter | undefined => {
  if (name === 'Person Attribute') return personAttribute;
  return lookedBackBy(name) === undefined ? MEMBER_FILTERS[name] : lookBack;
};

export const filterValid = (world: World, data: FilterData): boolean =>
  kindOf(data.filter)?.valid(world, data) ?? false;

export const filterHolds = (world: World, data: FilterData, person: Person, at: number): boolean =>
  kindOf(data.filter)?.holds(world, data, person, at) ?? false;
