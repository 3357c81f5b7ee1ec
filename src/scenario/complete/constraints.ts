import { ACTIVITIES, FILTERS, type FieldType, OPERATORS, type Plain, TRIGGERS } from '#engine';
import { isMapping } from '../place.ts';
import type { Draft } from './draft.ts';
import type { Level } from './level.ts';

type Types = ReadonlyMap<string, FieldType>;

/** What the constraints of a filter that looks back can test. */
function ofFilter(kind: string): Types {
  const activity = ACTIVITIES.get(FILTERS.get(kind)?.looksBackOn ?? '');
  const behind = activity?.filter?.constraints ?? activity?.trigger?.constraints ?? {};
  const types = Object.entries(behind).map(([label, attribute]): [string, FieldType] => {
    return [label, activity?.attributes[attribute] ?? 'string'];
  });
  return new Map([...types, ['Date of Activity', 'datetime']]);
}

/** What can be compared at a place, with its type: the constraints of a trigger or a filter, or the person's fields. */
export function comparable({ holder, pattern }: Level, { names }: Draft): Types {
  if (!pattern.includes('where')) return names.fields;
  if (holder?.key !== 'trigger') return ofFilter(holder?.kind ?? '');
  return new Map(Object.entries(TRIGGERS.get(holder.kind)?.attributes ?? {}));
}

/** The operators for what a mapping at this place compares; those of texts where that is not known. */
export function operatorsFor(level: Level, draft: Draft, mapping: Plain | undefined): readonly string[] {
  const attribute = isMapping(mapping) ? String(mapping['attribute']) : '';
  const type = comparable(level, draft).get(attribute) ?? 'string';
  return OPERATORS[type].map(({ name }) => name);
}
