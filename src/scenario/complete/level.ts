import * as v from 'valibot';
import type { Param, Path, Plain } from '#engine';
import { isMapping } from '../place.ts';
import { scenarioSchema } from '../schema.ts';
import { dataAt } from './draft.ts';
import { KIND_TABLES } from './kindTables.ts';

/** What completion reads of a schema: which one it is, and what is below it. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  /** The key that tells the kinds of a variant apart. */
  readonly key?: unknown;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** The kind of step, trigger, filter, event or claim that a place belongs to: `step`, `Change Score`. */
export interface Holder {
  readonly key: string;
  readonly kind: string;
  readonly params: readonly Param[];
}

/** What the format says of a place. */
export interface Level {
  readonly shape: Shape;
  /** The schema's help, where it has one. */
  readonly help: string;
  /** The parameter that stands here. */
  readonly param?: Param;
  readonly holder?: Holder;
  /** The path with `*` for each index and `{}` for each name that is a key. */
  readonly pattern: readonly string[];
}

function bare(shape: Shape): Shape {
  return shape.type === 'exact_optional' && shape.wrapped ? bare(shape.wrapped) : shape;
}

/** A browser has no summaries of kinds and assumptions: their titles stand in. */
const helpOf = (shape: Shape): string =>
  v.getDescription(shape as never) || (v.getTitle(shape as never) ?? '');

/** The kinds of a variant by name, each with its shape. */
export function kindsOf({ options = [], key }: Shape): ReadonlyMap<string, Shape> {
  const named = (options as readonly Shape[]).map((option): [string, Shape] => [
    String(option.entries?.[String(key)]?.literal),
    option,
  ]);
  return new Map(named);
}

/** A mapping that is one of several kinds, when the data says which. */
function narrowed(level: Level, data: Plain | undefined): Level {
  const { key } = level.shape;
  if (level.shape.type !== 'variant' || typeof key !== 'string') return level;
  const kind = isMapping(data) ? data[key] : undefined;
  const option = typeof kind === 'string' ? kindsOf(level.shape).get(kind) : undefined;
  if (!option || typeof kind !== 'string') return level;
  const params = KIND_TABLES[key]?.get(kind)?.params ?? [];
  return { ...level, shape: option, holder: { key, kind, params } };
}

function below(level: Level, part: string | number): Level | undefined {
  const { shape, holder, pattern } = level;
  const next = (found: Shape | undefined, name: string, more: Partial<Level> = {}): Level | undefined => {
    if (!found) return undefined;
    const inner = bare(found);
    const kept = holder ? { holder } : {};
    return { shape: inner, help: helpOf(inner), pattern: [...pattern, name], ...kept, ...more };
  };
  if (typeof part === 'number') return next(shape.item, '*');
  if (shape.type === 'record') return next(shape.value, '{}');
  if (!shape.entries || !Object.hasOwn(shape.entries, part)) return next(undefined, part);
  // A choice holds the parameters of its step.
  const holds = holder && (holder.key in shape.entries || pattern.at(-2) === 'choices');
  const param = holds ? holder.params.find(({ name }) => name === part) : undefined;
  return next(shape.entries[part], part, param ? { param } : {});
}

/**
 * What the format says of the place that a path leads to in some data, which tells kinds apart and need not be right.
 * Nothing where the format knows no such place.
 */
export function levelAt(root: Plain, path: Path): Level | undefined {
  const level = anyKindAt(root, path);
  return level && narrowed(level, dataAt(root, path));
}

/** As `levelAt`, but where a mapping of several kinds stands it is all of them, whatever the data says. */
export function anyKindAt(root: Plain, path: Path): Level | undefined {
  const top = scenarioSchema as unknown as Shape;
  let level: Level | undefined = { shape: top, help: '', pattern: [] };
  for (const [depth, part] of path.entries())
    level = level && below(narrowed(level, dataAt(root, path.slice(0, depth))), part);
  return level;
}

/** The keys of a place that is a mapping of fixed keys, each with whether it must be there. */
export function keysOf(
  level: Level,
): readonly { readonly key: string; readonly level: Level; readonly needed: boolean }[] {
  return Object.entries(level.shape.entries ?? {}).flatMap(([key, shape]) => {
    const found = below(level, key);
    return found ? [{ key, level: found, needed: shape.type !== 'exact_optional' }] : [];
  });
}
