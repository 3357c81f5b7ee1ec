import type { ChangeData, Path, Plain, Problem, Scenario } from '#engine';
import { find, isMapping, type Room } from './place.ts';

/** A scenario after changes. What was not changed is the very same data as before. */
export interface Patched {
  readonly scenario: Scenario;
  /** What could not be changed; `path` leads to the change: its index, then its part. */
  readonly problems: readonly Problem[];
  /** Where each change was made, in the scenario as it was at that moment; null where it could not be made. */
  readonly places: readonly (Path | null)[];
}

type Edit = (list: Plain[], index: number) => void;

/** The data with another value at a path, which exists but for its last part. */
function put(data: Plain, [first, ...rest]: Path, edit: Edit | null, value: Plain): Plain {
  if (first === undefined) return value;
  if (Array.isArray(data)) {
    const copy: Plain[] = [...data];
    const index = Number(first);
    if (rest.length === 0 && edit) edit(copy, index);
    else copy[index] = put(copy[index] ?? null, rest, edit, value);
    return copy;
  }
  const mapping = isMapping(data) ? data : {};
  if (rest.length > 0 || !edit)
    return { ...mapping, [first]: put(mapping[first] ?? null, rest, edit, value) };
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== first));
}

interface Kind {
  readonly room: Room;
  readonly edit: Edit | null;
  readonly value: Plain;
}

function kindOf({ set, insert, remove }: ChangeData): Kind | undefined {
  const given = [set !== undefined, insert !== undefined, remove === true].filter(Boolean);
  if (given.length !== 1) return undefined;
  if (set !== undefined) return { room: 'a new key', edit: null, value: set };
  if (insert === undefined)
    return { room: 'none', edit: (list, index) => list.splice(index, 1), value: null };
  return { room: 'behind the last', edit: (list, index) => list.splice(index, 0, insert), value: insert };
}

const problem = (path: Path, message: string): Problem => ({ reach: 'file', path, message, facts: [] });

const UNTOUCHABLE: readonly (string | number)[] = ['format', 'variants'];

function one(
  scenario: Scenario,
  change: ChangeData,
  index: number,
): { scenario: Scenario; place: Path } | Problem {
  const kind = kindOf(change);
  if (!kind) return problem([index], 'A change is one of set, insert and remove, and only one.');
  const [first] = change.at;
  if (first === undefined) return problem([index, 'at'], 'A change needs a place.');
  if (UNTOUCHABLE.includes(first)) return problem([index, 'at', 0], `A change cannot reach "${first}".`);
  const found = find(scenario, change.at, kind.room);
  if ('wrong' in found) return { ...problem([index, 'at', found.part], ''), ...found.wrong };
  const place = found.path;
  if (change.insert !== undefined && typeof place.at(-1) !== 'number')
    return problem([index, 'at', place.length - 1], 'Only into a list can something be inserted.');
  return {
    scenario: put(scenario as unknown as Plain, place, kind.edit, kind.value) as unknown as Scenario,
    place,
  };
}

/**
 * Makes changes one after the other, each on what the one before it left. A change whose place is not there is left out
 * and reported with the nearest name. Does not check that the result has the shape of a scenario. Never changes its
 * arguments.
 */
export function patch(scenario: Scenario, changes: readonly ChangeData[]): Patched {
  const problems: Problem[] = [];
  const places: (Path | null)[] = [];
  let patched = scenario;
  for (const [index, change] of changes.entries()) {
    const made = one(patched, change, index);
    if ('message' in made) problems.push(made);
    else patched = made.scenario;
    places.push('message' in made ? null : made.place);
  }
  return { scenario: patched, problems, places };
}
