import type { Folder } from '#engine';
import { API_LIMITS, SANDBOX_LIMITS } from '../../limits.ts';
import { folder, folderRecordOf } from '../../records/folder.ts';
import { editInstance } from '../../sandbox/edit.ts';
import { placeOf, placesOf } from '../../sandbox/places.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { noted, stamped } from '../../sandbox/registry.ts';
import { documented, field, REQUIRED, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';

export const createFolder: Operation = {
  id: 'createFolder',
  title: 'Create Folder',
  summary: 'Makes a campaign folder.',
  group: 'Folders',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/folders.json',
  takes: 'form',
  params: [
    field('name', 'text', 'The name, which no other folder has.', REQUIRED),
    field(
      'parent',
      'place',
      'The folder that holds it, as JSON in one field: {"id": 1, "type": "Folder"}.',
      REQUIRED,
    ),
    field('description', 'text', 'A description.'),
  ],
  answers: folder,
  facts: ['12.21'],
  provenance: 'documented',
  simulated: ['The sandbox has campaign folders in folders, and none in programs.'],
  errors: [
    documented(701, 'name or parent is blank'),
    documented(710, 'there is no such parent'),
    simulated(711, 'the parent is a program'),
    documented(709, 'another folder has the name'),
  ],
  example: { values: { name: 'Made by the API', parent: '{"id": 1, "type": "Folder"}' } },
  keeps: { madeFolderId: 'result.0.id' },
  handle(call, { sandbox }) {
    const name = (call.text('name') ?? '').trim();
    const description = call.text('description') ?? '';
    if (name.length > API_LIMITS.name || description.length > API_LIMITS.description)
      return refuse(
        709,
        `A name has at most ${API_LIMITS.name} characters, a description ${API_LIMITS.description}.`,
      );
    const parent = call.place('parent');
    const holder = parent && placeOf(sandbox, parent);
    if (!holder) return refuse(710, 'Parent Folder Not Found');
    if (holder.type === 'Program') return refuse(711, 'Incompatible Folder Type');
    const { folders = [] } = sandbox.scenario.instance;
    if (placesOf(sandbox).some((one) => one.type === 'Folder' && one.name === name))
      return refuse(709, `"${name}" is the name of another folder.`);
    if (folders.length >= SANDBOX_LIMITS.folders)
      return refuse(709, `The sandbox holds at most ${SANDBOX_LIMITS.folders} folders.`);
    const made: Folder = { name, ...(holder.data === null ? {} : { parent: holder.name }) };
    const edited = editInstance(sandbox, { folders: [...folders, made] });
    if (isRefusal(edited)) return edited;
    const id = edited.registry.folders.get(name) ?? 0;
    const registry = stamped(edited.registry, 'folder', id, edited.world.now, true);
    const after = { ...edited, registry: noted(registry, 'folder', id, { description, archived: false }) };
    const found = placeOf(after, { id, type: 'Folder' });
    return { sandbox: after, result: found ? [folderRecordOf(after, found)] : [] };
  },
};
