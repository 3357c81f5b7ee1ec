import { nearest, type Path, type Plain, type Problem, type Scenario } from '#engine';

/** What is wrong with a part of a way. */
type Wrong = Pick<Problem, 'message' | 'facts' | 'near'>;

/** A place of a scenario as a path with indexes, or what is wrong with the way to it and at which of its parts. */
export type Found = { readonly path: Path } | { readonly wrong: Wrong; readonly part: number };

type Mapping = { readonly [key: string]: Plain };

const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);

/** Is it a mapping, and not a list? */
export function isMapping(value: Plain | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nameOf = (value: Plain): string | undefined =>
  isMapping(value) && typeof value['name'] === 'string' ? value['name'] : undefined;

function missing(message: string, word: string, known: readonly string[]): Wrong {
  const near = nearest(word, known);
  if (near === undefined) return { message, facts: [] };
  return { message: `${message} Did you mean "${near}"?`, facts: [], near };
}

function inList(list: readonly Plain[], part: string | number, where: string, room: number): number | Wrong {
  if (typeof part === 'number') {
    if (Number.isInteger(part) && part >= 1 && part <= list.length + room) return part - 1;
    const items = list.length === 1 ? '1 item' : `${list.length} items`;
    return { message: `${where} has ${items}: there is no place ${part}.`, facts: [] };
  }
  const names = list.flatMap((item) => nameOf(item) ?? []);
  const index = list.findIndex((item) => nameOf(item) === part);
  if (index >= 0) return index;
  if (list.length > 0 && names.length === 0)
    return { message: `The items of ${where} have no names: count them from 1.`, facts: [] };
  return missing(`There is no "${part}" in ${where}.`, part, names);
}

function inMapping(
  mapping: Mapping,
  part: string | number,
  where: string,
  mayBeNew: boolean,
): string | Wrong {
  if (typeof part === 'number')
    return { message: `${where} is not a list: it has no place ${part}.`, facts: [] };
  if (mayBeNew || Object.hasOwn(mapping, part)) return part;
  return missing(`There is no "${part}" in ${where}.`, part, Object.keys(mapping));
}

/** What the last part of a way may be besides what is there: a new key, or the place behind a list's last item. */
export type Room = 'none' | 'a new key' | 'behind the last';

/**
 * Finds a place: texts are keys, and the names of named things in lists; numbers count the items of a list from 1. Never
 * throws, whatever the scenario holds.
 */
export function find(scenario: Scenario, at: readonly (string | number)[], room: Room): Found {
  let here: Plain | undefined = scenario as unknown as Plain;
  const path: (string | number)[] = [];
  for (const [part, word] of at.entries()) {
    const last = part === at.length - 1;
    const where = part === 0 ? 'the scenario' : `"${at[part - 1]}"`;
    const step: string | number | Wrong = isList(here)
      ? inList(here, word, where, last && room === 'behind the last' ? 1 : 0)
      : isMapping(here)
        ? inMapping(here, word, where, last && room === 'a new key')
        : { message: `${where} is a single value: nothing is inside it.`, facts: [] };
    if (typeof step === 'object') return { wrong: step, part };
    path.push(step);
    here = isList(here) ? here[Number(step)] : isMapping(here) ? here[step] : undefined;
  }
  return { path };
}
