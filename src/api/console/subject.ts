import type { Param } from '../operations/params.ts';
import type { OperationSheet } from './sheet.ts';

/** A kind of thing that an id or a name in a call stands for. A place is JSON with the type, a holder is the id of one alone. */
export type Subject = 'campaign' | 'person' | 'program' | 'folder' | 'list' | 'place' | 'holder' | 'token';

/** By the part of a path before the id. */
const BEFORE: ReadonlyMap<string, Subject> = new Map([
  ['campaigns', 'campaign'],
  ['smartCampaign', 'campaign'],
  ['program', 'program'],
  ['folder', 'folder'],
  ['lists', 'list'],
  ['lead', 'person'],
  ['leads', 'person'],
]);

/** What an id in the path, or a value of type `place`, names; nothing for all other parameters. */
export function subjectOf(
  { path }: Pick<OperationSheet, 'path'>,
  { name, in: where, type }: Pick<Param, 'name' | 'in' | 'type'>,
): Subject | undefined {
  if (type === 'place') return 'place';
  if (where !== 'path') return undefined;
  const parts = path.split('/');
  const at = parts.findIndex((part) => part.startsWith(`{${name}}`));
  if (parts[at + 1]?.startsWith('tokens')) return 'holder';
  return BEFORE.get(parts[at - 1] ?? '');
}

/** What stands at a place of a JSON body: ids are those of people, names inside `tokens` those of My Tokens. */
export function bodySubject(path: readonly (string | number)[]): Subject | undefined {
  const [list, , name] = path.slice(-3);
  if (name === 'id' && (list === 'leads' || list === 'input')) return 'person';
  return name === 'name' && list === 'tokens' ? 'token' : undefined;
}
