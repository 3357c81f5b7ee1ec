import { API_LIMITS } from '../../limits.ts';
import type { Found } from '../../sandbox/campaigns.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { documented, field, REQUIRED, simulated } from '../common.ts';
import type { ErrorCase } from '../kind.ts';
import type { PlaceRef } from '../params.ts';

export const NAME = field('name', 'text', 'The name, which no other campaign of the program has.', REQUIRED);
export const FOLDER = field(
  'folder',
  'place',
  'The program that holds it, as JSON in one field: {"id": 1000, "type": "Program"}.',
  REQUIRED,
);
export const DESCRIPTION = field('description', 'text', `At most ${API_LIMITS.description} characters.`);
export const IS_EXECUTABLE = field(
  'isExecutable',
  'flag',
  'true makes an executable campaign; left out, the result is a batch campaign.',
);

export const NO_CAMPAIGN: ErrorCase = simulated(702, 'no smart campaign has the id');

/** What creating and cloning are refused for. */
export const NAMING_ERRORS: readonly ErrorCase[] = [
  documented(701, 'name or folder is blank'),
  documented(710, 'there is no such program'),
  simulated(711, 'the folder is a campaign folder: the sandbox holds campaigns in programs only'),
  simulated(709, 'another campaign of the program has the name, or the description is too long'),
];

export const notFound = (): Refusal => refuse(702, 'No data found for a given search scenario');

/** What is wrong with a name or a description. */
export function oddText(name: string | undefined, description: string | undefined): Refusal | undefined {
  if (name !== undefined && name.length > API_LIMITS.name)
    return refuse(709, `A name has at most ${API_LIMITS.name} characters.`);
  if (description !== undefined && description.length > API_LIMITS.description)
    return refuse(709, `A description has at most ${API_LIMITS.description} characters.`);
  return undefined;
}

/** The program that a folder parameter names, by its id. */
export function programIn({ scenario, registry }: Sandbox, place: PlaceRef | undefined): number | Refusal {
  if (place?.type === 'Program' && scenario.instance.programs.some(({ id }) => id === place.id))
    return place.id;
  const isFolder = place?.type === 'Folder' && [...registry.folders.values()].includes(place.id);
  return isFolder
    ? refuse(711, 'Incompatible Folder Type. The sandbox holds smart campaigns in programs only.')
    : refuse(710, 'Parent Folder Not Found');
}

/** The text that a campaign's name is trimmed to. */
export const nameIn = (name: string | undefined): string => (name ?? '').trim();

/** As the answers of calls that name a campaign. */
export const idOf = ({ id }: Found) => ({ id });
