import type { MyToken } from '#engine';
import { editInstance } from './edit.ts';
import { type Placed, type PlaceId, placeOf } from './places.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { stamped } from './registry.ts';
import type { Sandbox } from './sandbox.ts';

/** The My Tokens that a place itself has: Local ones, not those it inherits. */
export const tokensAt = ({ data }: Placed): readonly MyToken[] => data?.tokens ?? [];

/** Puts others in their place. */
export function setTokens(sandbox: Sandbox, place: PlaceId, tokens: readonly MyToken[]): Sandbox | Refusal {
  const found = placeOf(sandbox, place);
  const { folders = [], programs } = sandbox.scenario.instance;
  const edited =
    place.type === 'Program'
      ? editInstance(sandbox, {
          programs: programs.map((one) => (one.id === place.id ? { ...one, tokens } : one)),
        })
      : editInstance(sandbox, {
          folders: folders.map((one) => (one.name === found?.name ? { ...one, tokens } : one)),
        });
  if (isRefusal(edited)) return edited;
  const thing = place.type === 'Program' ? 'program' : 'folder';
  return { ...edited, registry: stamped(edited.registry, thing, place.id, edited.world.now) };
}
