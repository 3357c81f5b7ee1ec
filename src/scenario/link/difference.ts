import type { Path, Plain } from '#engine';
import { isMapping } from '../place.ts';
import { align, gaps, type Stretch } from './align.ts';
import { CHANGE, type Change } from './change.ts';
import { LINK_LIMITS } from './limits.ts';
import { weight } from './weight.ts';

type Mapping = { readonly [key: string]: Plain };
type List = readonly Plain[];

const isList = (data: Plain | undefined): data is List => Array.isArray(data);

const written = (data: Plain): string => JSON.stringify(data);

/** What a thing is known by when it has changed: its name, or else the first text it holds, which says its kind. */
function labelOf(data: Plain): string {
  if (!isMapping(data)) return written(data);
  const { name } = data;
  return typeof name === 'string' ? `name ${name}` : written(Object.entries(data)[0] ?? []);
}

/** Its own few bytes, those of its path, and what it brings. */
const costOf = ([, path, ...rest]: Change): number =>
  rest.reduce((sum: number, part) => sum + weight(part), 3 + path.length);

const costOfAll = (changes: readonly Change[]): number =>
  changes.reduce((sum, change) => sum + costOf(change), 0);

/** The changes, or one that replaces the whole place, if that is shorter. */
function shorter(changes: readonly Change[], path: Path, whole: Plain): readonly Change[] {
  const replaced: Change = [CHANGE.set, path, whole];
  return costOfAll(changes) < costOf(replaced) ? changes : [replaced];
}

function betweenMappings(a: Mapping, b: Mapping, path: Path): readonly Change[] {
  const gone = Object.keys(a).filter((key) => !Object.hasOwn(b, key));
  const kept = Object.keys(a).filter((key) => Object.hasOwn(b, key));
  const added = Object.keys(b).filter((key) => !Object.hasOwn(a, key));
  const inOrder = Object.keys(b);
  const order = Object.keys(Object.fromEntries([...kept, ...added].map((key) => [key, null])));
  const moved = order.some((key, at) => key !== inOrder[at]);
  return [
    ...gone.map((key): Change => [CHANGE.remove, [...path, key]]),
    ...kept.flatMap((key) => between(a[key] ?? null, b[key] ?? null, [...path, key])),
    ...added.map((key): Change => [CHANGE.set, [...path, key], b[key] ?? null]),
    ...(moved ? [[CHANGE.order, path, inOrder] satisfies Change] : []),
  ];
}

/** Both lists in a stretch where nothing is alike: what has the same place is changed, the rest goes or comes. */
function acrossGap(a: List, b: List, { from, to }: Stretch, path: Path): Change[] {
  const [i, j] = from;
  const both = Math.min(to[0] - i, to[1] - j);
  const changes: Change[] = [];
  for (let at = i + both; at < to[0]; at++) changes.unshift([CHANGE.remove, [...path, at]]);
  for (let at = to[1] - 1; at >= j + both; at--)
    changes.push([CHANGE.insert, [...path, i + both], b[at] ?? null]);
  for (let at = both - 1; at >= 0; at--)
    changes.push(...between(a[i + at] ?? null, b[j + at] ?? null, [...path, i + at]));
  return changes;
}

/** A stretch where nothing is the same: things of the same label are the same thing, changed. */
function inStretch(a: List, b: List, stretch: Stretch, path: Path): Change[] {
  const { from, to } = stretch;
  const [labelsA, labelsB] = [a.slice(from[0], to[0]).map(labelOf), b.slice(from[1], to[1]).map(labelOf)];
  const pairs = align(labelsA, labelsB).map(([i, j]) => [i + from[0], j + from[1]] as const);
  const last = gaps(pairs, stretch);
  const changes: Change[] = [];
  // From the end to the beginning, so that each index is still the one in the list as it was.
  for (const part of [...pairs, ...last].sort(fromTheEnd)) {
    if ('from' in part) changes.push(...acrossGap(a, b, part, path));
    else changes.push(...between(a[part[0]] ?? null, b[part[1]] ?? null, [...path, part[0]]));
  }
  return changes;
}

type Part = Stretch | readonly [number, number];

const endOf = (part: Part): number => ('from' in part ? part.to[0] + part.to[1] : part[0] + part[1] + 2);

function fromTheEnd(one: Part, other: Part): number {
  return endOf(other) - endOf(one);
}

function betweenLists(a: List, b: List, path: Path): readonly Change[] {
  const whole: Stretch = { from: [0, 0], to: [a.length, b.length] };
  const pairs = align(a.map(written), b.map(written));
  return [...gaps(pairs, whole)].reverse().flatMap((gap) => inStretch(a, b, gap, path));
}

function between(a: Plain, b: Plain, path: Path): readonly Change[] {
  if (a === b || written(a) === written(b)) return [];
  if (isMapping(a) && isMapping(b)) return shorter(betweenMappings(a, b, path), path, b);
  if (isList(a) && isList(b)) return shorter(betweenLists(a, b, path), path, b);
  return [[CHANGE.set, path, b]];
}

/**
 * The changes that make one piece of plain data into another, exactly, the order of keys included, when `apply` makes them
 * in order. Tries to be short in a link, not to be the fewest: an item that comes or goes leaves the others as they are;
 * one that moves goes and comes again. Keys without a value must not be there: `undefined` is no plain data.
 */
export function difference(a: Plain, b: Plain): readonly Change[] {
  const changes = between(a, b, []);
  return changes.length <= LINK_LIMITS.changes ? changes : [[CHANGE.set, [], b]];
}
