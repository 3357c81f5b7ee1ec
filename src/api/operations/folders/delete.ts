import { onlyId } from '../../records/smartCampaign.ts';
import { editInstance } from '../../sandbox/edit.ts';
import { holderOf, placesOf } from '../../sandbox/places.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { documented, pathId } from '../common.ts';
import type { Operation } from '../kind.ts';
import { FORM_TYPE, NO_FOLDER, ownFolder } from './common.ts';

export const deleteFolder: Operation = {
  id: 'deleteFolder',
  title: 'Delete Folder',
  summary: 'Deletes a folder in which nothing lies.',
  group: 'Folders',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/folder/{id}/delete.json',
  takes: 'form',
  params: [pathId('id', 'The id of the folder.'), FORM_TYPE],
  answers: onlyId,
  facts: ['12.21'],
  provenance: 'documented',
  errors: [
    documented(701, 'type is blank'),
    NO_FOLDER,
    documented(711, 'it is a program'),
    documented(709, 'something lies in it, or it is a system folder'),
  ],
  example: { values: { id: '{{madeFolderId}}', type: 'Folder' } },
  handle(call, { sandbox }) {
    const found = ownFolder(sandbox, call);
    if (isRefusal(found)) return found;
    const places = placesOf(sandbox);
    const inside = places.find(
      (one) => holderOf(places, one) === places.find(({ id, type }) => id === found.id && type === 'Folder'),
    );
    if (inside) return refuse(709, `"${found.name}" is not empty: "${inside.name}" lies in it.`);
    const { folders = [] } = sandbox.scenario.instance;
    const edited = editInstance(sandbox, { folders: folders.filter(({ name }) => name !== found.name) });
    if (isRefusal(edited)) return edited;
    const ids = new Map(edited.registry.folders);
    ids.delete(found.name);
    return {
      sandbox: { ...edited, registry: { ...edited.registry, folders: ids } },
      result: [{ id: found.id }],
    };
  },
};
