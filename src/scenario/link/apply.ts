import type { Plain } from '#engine';
import { isMapping } from '../place.ts';
import { CHANGE } from './change.ts';
import { isKey } from './keys.ts';
import { LINK_LIMITS } from './limits.ts';

type Mapping = { readonly [key: string]: Plain };

/** Data with a change made at the place itself; nothing when it cannot be made there. */
type Edit = (data: Plain) => Plain | undefined;

/** How many keys and items may still be copied. */
interface Left {
  copies: number;
}

const isList = (data: Plain | undefined): data is readonly Plain[] => Array.isArray(data);

const isPlace = (part: Plain | undefined, most: number): part is number =>
  typeof part === 'number' && Number.isInteger(part) && part >= 0 && part <= most;

/** The data with an edit at the end of a path; nothing when the path leads nowhere. */
function at(data: Plain, path: readonly Plain[], edit: Edit, left: Left): Plain | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return edit(data);
  if (isList(data)) {
    const item = isPlace(first, data.length - 1) ? data[first] : undefined;
    const made = item === undefined ? undefined : at(item, rest, edit, left);
    if (made === undefined) return undefined;
    left.copies -= data.length;
    return data.with(first as number, made);
  }
  if (!isMapping(data) || typeof first !== 'string' || !Object.hasOwn(data, first)) return undefined;
  const made = at(data[first] ?? null, rest, edit, left);
  if (made === undefined) return undefined;
  left.copies -= Object.keys(data).length;
  return { ...data, [first]: made };
}

function set(last: Plain, value: Plain): Edit {
  return (data) => {
    if (isList(data)) return isPlace(last, data.length - 1) ? data.with(last, value) : undefined;
    if (!isMapping(data) || typeof last !== 'string' || !isKey(last)) return undefined;
    return { ...data, [last]: value };
  };
}

function insert(last: Plain, value: Plain): Edit {
  return (data) => (isList(data) && isPlace(last, data.length) ? data.toSpliced(last, 0, value) : undefined);
}

function remove(last: Plain): Edit {
  return (data) => {
    if (isList(data)) return isPlace(last, data.length - 1) ? data.toSpliced(last, 1) : undefined;
    if (!isMapping(data) || typeof last !== 'string' || !Object.hasOwn(data, last)) return undefined;
    return Object.fromEntries(Object.entries(data).filter(([key]) => key !== last));
  };
}

function order(keys: Plain | undefined): Edit {
  return (data) => {
    if (!isMapping(data) || !isList(keys)) return undefined;
    const all: ReadonlySet<Plain> = new Set(keys);
    const same = all.size === keys.length && keys.length === Object.keys(data).length;
    if (!same || !Object.keys(data).every((key) => all.has(key))) return undefined;
    return Object.fromEntries(keys.map((key) => [String(key), (data as Mapping)[String(key)] ?? null]));
  };
}

function one(data: Plain, change: Plain, left: Left): Plain | undefined {
  if (!isList(change)) return undefined;
  const [op, path, value] = change;
  if (!isList(path) || path.length > LINK_LIMITS.depth) return undefined;
  if (op === CHANGE.order) return at(data, path, counting(order(value), left), left);
  const last = path.at(-1);
  if (last === undefined) return op === CHANGE.set ? value : undefined;
  const edit = editOf(op, last, value);
  return edit && at(data, path.slice(0, -1), counting(edit, left), left);
}

function editOf(op: Plain | undefined, last: Plain, value: Plain | undefined): Edit | undefined {
  if (op === CHANGE.remove) return remove(last);
  if (value === undefined) return undefined;
  return op === CHANGE.set ? set(last, value) : op === CHANGE.insert ? insert(last, value) : undefined;
}

/** The edit, its copy of the place counted; refused once too much was copied. */
function counting(edit: Edit, left: Left): Edit {
  return (data) => {
    left.copies -= isList(data) ? data.length : isMapping(data) ? Object.keys(data).length : 0;
    return left.copies < 0 ? undefined : edit(data);
  };
}

/**
 * The data after changes that `difference` gave, each made on what the one before it left. What was not changed is the
 * very same data as before. The changes may be anything: nothing comes back when one is no change or has no place, or
 * when they are too many or too much work. Never throws, never changes its arguments.
 */
export function apply(data: Plain, changes: Plain): { readonly data: Plain } | undefined {
  if (!isList(changes) || changes.length > LINK_LIMITS.changes) return undefined;
  const left: Left = { copies: LINK_LIMITS.copied };
  let made: Plain | undefined = data;
  for (const change of changes) {
    made = one(made, change, left);
    if (made === undefined) return undefined;
  }
  return { data: made };
}
