import { type Placed, type PlaceId, placeOf } from '../../sandbox/places.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Call } from '../call.ts';
import { field, query, REQUIRED, simulated } from '../common.ts';
import type { ErrorCase } from '../kind.ts';
import type { Param } from '../params.ts';

export const TYPES = ['Folder', 'Program'] as const;

export const TYPE: Param = query('type', 'text', 'Folder or Program.', { ...REQUIRED, words: TYPES });
export const FORM_TYPE: Param = field('type', 'text', 'Folder.', { ...REQUIRED, words: TYPES });
export const NO_FOLDER: ErrorCase = simulated(702, 'there is no such folder');

export const placeIdIn = (call: Call): PlaceId => {
  return { id: call.whole('id') ?? -1, type: call.text('type') === 'Program' ? 'Program' : 'Folder' };
};

type OwnFolder = Extract<Placed, { type: 'Folder' }>;

/** The folder that a call changes: neither a program nor one of the system. */
export function ownFolder(sandbox: Sandbox, call: Call): OwnFolder | Refusal {
  const found = placeOf(sandbox, placeIdIn(call));
  if (!found) return refuse(702, 'No data found for a given search scenario');
  if (found.type === 'Program')
    return refuse(711, 'Incompatible Folder Type. This is a program: use the calls for programs.');
  return found.data === null ? refuse(709, `"${found.name}" is a system folder.`) : found;
}
