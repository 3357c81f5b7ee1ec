import type { Path, Plain, Scenario } from '#engine';

type Keyed = { readonly [key: string]: Plain };

const isList = (data: Plain | undefined): data is readonly Plain[] => Array.isArray(data);

/** Is it a mapping, and not a list? */
export function isKeyed(data: Plain | undefined): data is Keyed {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Lists that a file must have, also when they are empty. Any other list or mapping that holds nothing is left out. */
const NEEDED: ReadonlySet<string | number> = new Set(
  'programs campaigns flow people script statuses segments stages changes'.split(' '),
);

function inside(data: Plain | undefined, part: string | number): Plain | undefined {
  if (isList(data)) return typeof part === 'number' ? data[part] : undefined;
  return isKeyed(data) && Object.hasOwn(data, part) ? data[part] : undefined;
}

/** What stands at a path; nothing where there is no such place. */
export function dataAt(scenario: Scenario, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>(inside, scenario as unknown as Plain);
}

/** The list at a path; an empty one where there is none. */
export function listAt(scenario: Scenario, path: Path): readonly Plain[] {
  const data = dataAt(scenario, path);
  return isList(data) ? data : [];
}

/** Does what stands under a key hold nothing, so that the key may be left out? */
function isSpare(key: string | number, data: Plain): boolean {
  if (isList(data)) return data.length === 0 && !NEEDED.has(key);
  return isKeyed(data) && Object.keys(data).length === 0;
}

function put(data: Plain | undefined, path: Path, value: Plain | undefined): Plain | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  const next = put(inside(data, part), rest, value);
  if (isList(data))
    return next === undefined ? data.toSpliced(Number(part), 1) : data.with(Number(part), next);
  const keyed = isKeyed(data) ? data : {};
  if (next !== undefined && !isSpare(part, next)) return { ...keyed, [part]: next };
  const { [part]: _left, ...others } = keyed;
  return others;
}

/**
 * The scenario with a value at a path, or without what is there (nothing given). The way to it is made where it is not
 * there, and a list or mapping that then holds nothing is left out if it may be. Shares all the rest.
 */
export function putAt(scenario: Scenario, path: Path, value: Plain | undefined): Scenario {
  return (put(scenario as unknown as Plain, path, value) ?? {}) as unknown as Scenario;
}

/** The scenario with another list at a path; an empty one is left out if it may be. */
export function putList(scenario: Scenario, path: Path, list: readonly Plain[]): Scenario {
  return putAt(scenario, path, list);
}

/** The list with one item at another place; nothing where one of the places is not there. */
export function movedItem<T>(list: readonly T[], from: number, to: number): readonly T[] | undefined {
  const item = list[from];
  if (item === undefined || !Number.isInteger(to) || to < 0 || to >= list.length) return undefined;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The list with each item changed; the very same list where none was. */
export function mapSame<T>(list: readonly T[], change: (item: T, index: number) => T): readonly T[] {
  const next = list.map(change);
  return next.every((item, index) => item === list[index]) ? list : next;
}
