import type { Plain } from '#engine';
import { isMapping } from '../place.ts';
import { keysOf, kindsOf, type Level } from './level.ts';
import type { Completion } from './option.ts';
import type { Asked } from './references.ts';
import { namesFor } from './references.ts';
import type { Spot } from './spot.ts';
import { writtenItem, writtenKey, writtenText } from './written.ts';

const detailOf = (level: Level, needed: boolean): string =>
  [level.param?.label, needed ? 'required' : undefined].filter((part) => part !== undefined).join(', ');

/** The keys that a mapping can still have; those that it must have come first. */
function fixed(level: Level, data: Plain | undefined, spot: Spot): readonly Completion[] {
  const there = isMapping(data) ? Object.keys(data) : [];
  const open = keysOf(level).filter(({ key }) => !there.includes(key));
  return [...open.filter(({ needed }) => needed), ...open.filter(({ needed }) => !needed)].map(
    ({ key, level: below, needed }) => ({
      label: key,
      detail: detailOf(below, needed),
      apply: writtenKey(key, below, spot),
      info: below.help,
      sort: 'key',
    }),
  );
}

function named(asked: Asked, data: Plain | undefined, spot: Spot): readonly Completion[] {
  const there = isMapping(data) ? Object.keys(data) : [];
  const names = [...namesFor(asked)].filter((name) => !there.includes(name));
  return names.map((name) => ({
    label: name,
    detail: asked.draft.names.fields.get(name) ?? '',
    apply: spot.followed ? writtenText(name, spot) : `${writtenText(name, spot)}: `,
    info: '',
    sort: 'name',
  }));
}

/** The first key of a mapping that does not say yet of which kind it is. */
function kindKey({ shape, help }: Level, spot: Spot): readonly Completion[] {
  const key = String(shape.key);
  const apply = spot.followed ? key : `${key}: `;
  return [{ label: key, detail: `${kindsOf(shape).size} kinds`, apply, info: help, sort: 'key' }];
}

/** What can stand as a key of the mapping at a place, or as the next item where the place holds a list. */
export function keyOptions(asked: Asked, data: Plain | undefined, spot: Spot): readonly Completion[] {
  const { level } = asked;
  const { shape, help } = level;
  if (shape.type === 'variant') return kindKey(level, spot);
  if (shape.type === 'record') return named(asked, data, spot);
  if (shape.type !== 'array') return fixed(level, data, spot);
  const item = writtenItem(shape);
  return [{ label: item.trim(), detail: 'a new item', apply: item, info: help, sort: 'item' }];
}
