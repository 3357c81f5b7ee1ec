import { type Placed, type PlaceId, placeOf, ROOT } from '../../sandbox/places.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Call } from '../call.ts';
import { field, pathId, REQUIRED } from '../common.ts';
import type { Param } from '../params.ts';

export const FOLDER_TYPES = ['Folder', 'Program'] as const;

export const PLACE_ID = pathId('id', 'The id of the folder or program.');
export const TOKEN_NAME = field('name', 'text', 'The name, without {{my. and }}.', REQUIRED);
export const FOLDER_TYPE: Param = field('folderType', 'text', 'Folder or Program.', {
  ...REQUIRED,
  words: FOLDER_TYPES,
});

/** The place that a call names by id and type; a folder where it names no type. */
export const placeIdIn = (call: Call, type = call.text('folderType')): PlaceId => {
  return { id: call.whole('id') ?? -1, type: type === 'Program' ? 'Program' : 'Folder' };
};

/** The place whose tokens a call changes. */
export function changing(sandbox: Sandbox, call: Call): Placed | Refusal {
  const place = placeIdIn(call);
  if (place.type === 'Folder' && place.id === ROOT.id)
    return refuse(709, `The sandbox keeps no My Tokens of "${ROOT.name}".`);
  return placeOf(sandbox, place) ?? refuse(702, 'No data found for a given search scenario');
}

/** The bare name, in which capitals do not matter (fact 5.4). */
export const keyOf = (name: string): string => name.trim().toLowerCase();

/** Why a name cannot be one of a token; nothing where it can. */
export function oddTokenName(name: string, most: number): Refusal | undefined {
  if (/[{}]/.test(name)) return refuse(709, 'Write the name of the token without "{{my." and "}}".');
  return name.length > most
    ? refuse(709, `The name of a My Token has at most ${most} characters.`)
    : undefined;
}
