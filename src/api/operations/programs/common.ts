import { API_LIMITS } from '../../limits.ts';
import type { PlaceId } from '../../sandbox/places.ts';
import { placeOf } from '../../sandbox/places.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { documented, field, REQUIRED, simulated } from '../common.ts';
import type { ErrorCase } from '../kind.ts';

export const NAME = field('name', 'text', 'The name, which no other program has.', REQUIRED);
export const FOLDER = field(
  'folder',
  'place',
  'The folder that holds it, as JSON in one field: {"id": 1, "type": "Folder"}.',
  REQUIRED,
);
export const DESCRIPTION = field('description', 'text', 'A description.');

export const NO_PROGRAM: ErrorCase = simulated(702, 'no program has the id');

export const NAMING_ERRORS: readonly ErrorCase[] = [
  documented(701, 'name or folder is blank'),
  documented(710, 'there is no such folder'),
  documented(711, 'the folder is a program'),
  documented(709, 'another program has the name'),
];

export const notFound = (): Refusal => refuse(702, 'No data found for a given search scenario');

/** The name of the folder that a program is to lie in; null for the root. */
export function folderIn(sandbox: Sandbox, place: PlaceId | undefined): string | null | Refusal {
  const found = place && placeOf(sandbox, place);
  if (!found) return refuse(710, 'Parent Folder Not Found');
  if (found.type === 'Program') return refuse(711, 'Incompatible Folder Type');
  return found.data === null ? null : found.name;
}

export const isFolder = (found: string | null | Refusal): found is string | null =>
  typeof found === 'string' || found === null;

/** What is wrong with texts. */
export function oddText(name: string, description = ''): Refusal | undefined {
  if (name.length > API_LIMITS.name) return refuse(709, `A name has at most ${API_LIMITS.name} characters.`);
  return description.length > API_LIMITS.description
    ? refuse(709, `A description has at most ${API_LIMITS.description} characters.`)
    : undefined;
}
