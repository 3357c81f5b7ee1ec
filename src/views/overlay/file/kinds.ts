import { ACTIVITIES, nearest } from '../../vocabulary.ts';
import { bareName } from './columns.ts';

/** Every name under which a type may stand in a file, bare: its own, then those of its trigger and its filter. */
const TYPES: ReadonlyMap<string, string> = new Map(
  [
    [...ACTIVITIES.values()].map(({ name }) => [name, name] as const),
    [...ACTIVITIES.values()].flatMap(({ name, trigger, filter }) =>
      [trigger?.name, filter?.name].flatMap((one) => (one === undefined ? [] : [[one, name] as const])),
    ),
  ]
    .flat()
    .reverse()
    .map(([said, name]) => [bareName(said), name]),
);

const IDS: ReadonlyMap<number, string> = new Map(
  [...ACTIVITIES.values()].flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const])).reverse(),
);

const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  [...ACTIVITIES.values()].flatMap(({ attributes }) =>
    Object.keys(attributes).map((name) => [bareName(name), name] as const),
  ),
);

/** The type that a name or the well-known id stands for; nothing for types that no run logs. */
export function typeOf(said: string | number): string | undefined {
  return typeof said === 'number' ? IDS.get(said) : TYPES.get(bareName(said));
}

/** The type whose name is nearest to a wrong one. */
export function nearestType(said: string): string | undefined {
  return nearest(said, ACTIVITIES.keys());
}

/** The attribute that a name stands for, as Marketo writes it; nothing for what no type has. */
export function attributeOf(said: string): string | undefined {
  return ATTRIBUTES.get(bareName(said));
}
