import { above, holderOf, type Placed, placesOf, ROOT } from '../sandbox/places.ts';
import { stampKey, stampOf } from '../sandbox/registry.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { assetTime, flag, oneOf, record, text, whole } from '../schema/schema.ts';
import { urlOf } from '../wire/computedUrl.ts';
import { assetTimeOf } from '../wire/times.ts';

const ref = record({ id: whole(), type: oneOf('Folder', 'Program') });

/** A folder, or a program seen as one (fact 12.21). */
export const folder = record({
  id: whole(),
  name: text(),
  description: text(),
  createdAt: assetTime,
  updatedAt: assetTime,
  url: text(),
  folderId: ref,
  folderType: oneOf('Zone', 'Marketing Folder', 'Marketing Program'),
  parent: ref,
  path: text(),
  isArchive: flag(),
  isSystem: flag(),
  accessZoneId: whole(),
  workspace: text(),
});

const KINDS = { Folder: 'Marketing Folder', Program: 'Marketing Program' } as const;

export function folderRecordOf(sandbox: Sandbox, place: Placed, places = placesOf(sandbox)) {
  const { id, type, name, data } = place;
  const thing = type === 'Folder' ? 'folder' : 'program';
  const { created, updated } = stampOf(sandbox.registry, thing, id);
  const note = sandbox.registry.notes.get(stampKey(thing, id)) ?? {};
  const holder = holderOf(places, place) ?? place;
  const names = [place, ...above(places, place)].map((one) => one.name).reverse();
  const own = type === 'Program' ? data.description : undefined;
  return {
    id,
    name,
    description: note.description ?? own ?? '',
    createdAt: assetTimeOf(created),
    updatedAt: assetTimeOf(updated),
    url: type === 'Folder' ? urlOf.folder(id) : urlOf.program(id),
    folderId: { id, type },
    folderType: id === ROOT.id && data === null ? 'Zone' : KINDS[type],
    parent: { id: holder.id, type: holder.type },
    path: `/${names.join('/')}`,
    isArchive: note.archived ?? false,
    isSystem: data === null,
    accessZoneId: 1,
    workspace: (type === 'Program' ? data.workspace : undefined) ?? 'Default',
  };
}
