import { ACTIVITIES, FILTERS, type FieldType, TRIGGERS } from '#engine';

type Types = Readonly<Record<string, FieldType>>;

/** What the constraints of a filter that looks back can test, by Adobe's labels; nothing for any other filter. */
function ofFilter(name: string): Types {
  const activity = ACTIVITIES.get(FILTERS.get(name)?.looksBackOn ?? '');
  if (!activity) return {};
  const behind = activity.filter?.constraints ?? activity.trigger?.constraints ?? {};
  const types = Object.entries(behind).map(([label, attribute]): [string, FieldType] => [
    label,
    activity.attributes[attribute] ?? 'string',
  ]);
  return { ...Object.fromEntries(types), 'Date of Activity': 'datetime' };
}

/** What the constraints of a trigger or filter can test, each with its type. */
export function attributesOf(kind: 'trigger' | 'filter', name: string): Types {
  return kind === 'trigger' ? (TRIGGERS.get(name)?.attributes ?? {}) : ofFilter(name);
}
