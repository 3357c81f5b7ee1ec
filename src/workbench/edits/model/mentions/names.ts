import type { Plain } from '#engine';
import type { NamedId } from '../named/kind.ts';
import type { Renaming, Site } from './mention.ts';

/** A name that can stand for things of these kinds: changed as the first that is changed, null where it is gone. */
export function renameName(
  name: string,
  kinds: readonly NamedId[],
  site: Site,
  rename: Renaming,
): string | null {
  for (const kind of kinds) {
    const next = rename({ kind, name, loose: false, site });
    if (next !== name) return next;
  }
  return name;
}

/** Names that are gone are left out. */
export function renameList(
  names: readonly string[],
  kind: NamedId,
  site: Site,
  rename: Renaming,
): readonly string[] {
  const next = names.flatMap((name) => renameName(name, [kind], site, rename) ?? []);
  return next.length === names.length && next.every((name, index) => name === names[index]) ? names : next;
}

type Entries = Readonly<Record<string, Plain>>;

/** A record with other names in their order; those that are gone are left out. */
export function renameKeys<T extends Entries>(
  entries: T,
  change: (name: string) => string | null,
  value: (value: Plain) => Plain = (same) => same,
): T {
  const next = Object.entries(entries).flatMap(([name, old]): [string, Plain][] => {
    const named = change(name);
    return named === null ? [] : [[named, value(old)]];
  });
  const before = Object.entries(entries);
  const same =
    next.length === before.length &&
    next.every(([name, one], index) => name === before[index]?.[0] && one === before[index]?.[1]);
  return same ? entries : (Object.fromEntries(next) as T);
}
