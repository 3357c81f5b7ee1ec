import type { Folder, ProgramData } from '#engine';
import type { Sandbox } from './sandbox.ts';

/** The folder that holds all others. A model does not name it; it cannot be changed. */
export const ROOT = { id: 1, name: 'Marketing Activities', path: '/Marketing Activities' } as const;

export interface PlaceId {
  readonly id: number;
  readonly type: 'Folder' | 'Program';
}

export type WithId<T> = T & { readonly id: number };

/** A folder of the model, or a program, with its id. */
export type Placed =
  | { readonly type: 'Folder'; readonly id: number; readonly name: string; readonly data: Folder | null }
  | {
      readonly type: 'Program';
      readonly id: number;
      readonly name: string;
      readonly data: WithId<ProgramData>;
    };

/** The root, every folder and every program. */
export function placesOf({ scenario, registry }: Sandbox): readonly Placed[] {
  const { folders = [], programs } = scenario.instance;
  return [
    { type: 'Folder', id: ROOT.id, name: ROOT.name, data: null },
    ...folders.map((data): Placed => {
      return { type: 'Folder', id: registry.folders.get(data.name) ?? 0, name: data.name, data };
    }),
    ...programs.map((data): Placed => {
      const id = data.id ?? 0;
      return { type: 'Program', id, name: data.name, data: { ...data, id } };
    }),
  ];
}

export function placeOf(sandbox: Sandbox, { id, type }: PlaceId): Placed | undefined {
  return placesOf(sandbox).find((one) => one.id === id && one.type === type);
}

/** What holds a place; nothing holds the root. What names a holder that is not there is in the root. */
export function holderOf(places: readonly Placed[], place: Placed): Placed | undefined {
  const [root] = places;
  if (place.data === null) return undefined;
  if (place.type === 'Program' && place.data.parent !== undefined) {
    const { parent } = place.data;
    return places.find(({ type, name }) => type === 'Program' && name === parent) ?? root;
  }
  const wanted = place.type === 'Program' ? place.data.folder : place.data.parent;
  return places.find(({ type, name, data }) => type === 'Folder' && data !== null && name === wanted) ?? root;
}

const MOST_LEVELS = 300;

/** The places that hold a place, the nearest first, up to the root. A circle in a model ends it. */
export function above(places: readonly Placed[], place: Placed): readonly Placed[] {
  const found: Placed[] = [];
  let at = holderOf(places, place);
  while (at && !found.includes(at) && found.length < MOST_LEVELS) {
    found.push(at);
    at = holderOf(places, at);
  }
  return found;
}

/** The ids of the programs that a place is or holds, at whatever depth. */
export function programsBelow(sandbox: Sandbox, place: PlaceId): ReadonlySet<number> {
  const places = placesOf(sandbox);
  const isIt = (one: Placed) => one.id === place.id && one.type === place.type;
  const inside = places.filter(
    (one) => one.type === 'Program' && (isIt(one) || above(places, one).some(isIt)),
  );
  return new Set(inside.map(({ id }) => id));
}
