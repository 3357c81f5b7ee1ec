import type { Instant } from '#engine';

/** When something was made, and changed last. */
export interface Stamp {
  readonly created: Instant;
  readonly updated: Instant;
}

export type Thing = 'campaign' | 'program' | 'folder' | 'list' | 'person';

/** What the API knows of things and the engine does not: ids where a model has names only, and times. */
export interface Registry {
  readonly people: ReadonlyMap<string, number>;
  readonly folders: ReadonlyMap<string, number>;
  readonly lists: ReadonlyMap<string, number>;
  /** By `stampKey`; what is not there is as old as the sandbox. */
  readonly stamps: ReadonlyMap<string, Stamp>;
  /** What models have no place for, by `stampKey`. */
  readonly notes: ReadonlyMap<string, Note>;
  readonly opened: Instant;
}

/** What a folder or program has besides what a model says. */
export interface Note {
  readonly description?: string;
  readonly archived?: boolean;
}

export const stampKey = (thing: Thing, id: number): string => `${thing} ${id}`;

export function stampOf({ stamps, opened }: Registry, thing: Thing, id: number): Stamp {
  return stamps.get(stampKey(thing, id)) ?? { created: opened, updated: opened };
}

/** The registry after a thing was made or changed; `made` says which. */
export function stamped(registry: Registry, thing: Thing, id: number, at: Instant, made = false): Registry {
  const { created } = made ? { created: at } : stampOf(registry, thing, id);
  const stamps = new Map(registry.stamps).set(stampKey(thing, id), { created, updated: at });
  return { ...registry, stamps };
}

/** The name that has an id; nothing where none has. */
export function nameOf(ids: ReadonlyMap<string, number>, id: number): string | undefined {
  for (const [name, own] of ids) if (own === id) return name;
  return undefined;
}

/** Ids that follow on those that are there. Names that have one keep it. */
export function numbered(
  ids: ReadonlyMap<string, number>,
  names: Iterable<string>,
  from: number,
): ReadonlyMap<string, number> {
  const all = new Map(ids);
  let next = Math.max(from, ...[...ids.values()].map((id) => id + 1));
  for (const name of names) if (!all.has(name)) all.set(name, next++);
  return all;
}

/** The registry with a note on a thing. */
export function noted(registry: Registry, thing: Thing, id: number, note: Note): Registry {
  const key = stampKey(thing, id);
  return { ...registry, notes: new Map(registry.notes).set(key, { ...registry.notes.get(key), ...note }) };
}

/** The ids after a thing got another name. */
export function renamed(
  ids: ReadonlyMap<string, number>,
  from: string,
  to: string,
): ReadonlyMap<string, number> {
  return new Map([...ids].map(([name, id]): [string, number] => [name === from ? to : name, id]));
}
