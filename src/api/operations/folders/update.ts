import { API_LIMITS } from '../../limits.ts';
import { folder, folderRecordOf } from '../../records/folder.ts';
import { happen } from '../../sandbox/happen.ts';
import { placeOf, placesOf } from '../../sandbox/places.ts';
import { isRefusal, type Refusal, refuse } from '../../sandbox/refusal.ts';
import { noted, stamped } from '../../sandbox/registry.ts';
import { renameFolder } from '../../sandbox/renameFolder.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { documented, field, pathId, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';
import { FORM_TYPE, NO_FOLDER, ownFolder } from './common.ts';

/** Archives a folder with all that is in it (fact 1.25). Refused while something else names what is in it. */
function archive(sandbox: Sandbox, name: string): Sandbox | Refusal {
  const script = [{ event: 'Folder is Archived', folder: name, disableCampaigns: true }];
  const { sandbox: after, events } = happen(sandbox, script);
  const reason = events[0]?.reason ?? '';
  return reason.includes('cannot be archived') ? refuse(709, reason) : after;
}

export const updateFolder: Operation = {
  id: 'updateFolder',
  title: 'Update Folder Metadata',
  summary: 'Changes name or description of a folder, or archives it.',
  group: 'Folders',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/folder/{id}.json',
  takes: 'form',
  params: [
    pathId('id', 'The id of the folder.'),
    FORM_TYPE,
    field('name', 'text', 'Another name.'),
    field('description', 'text', 'A description.'),
    field('isArchive', 'flag', 'true archives the folder, false brings it back.'),
  ],
  answers: folder,
  facts: ['12.21', '1.25'],
  provenance: 'documented',
  simulated: ['Archiving deactivates the campaigns, as with Disable Smart Campaigns on Archive.'],
  errors: [
    documented(701, 'type is blank'),
    NO_FOLDER,
    documented(711, 'it is a program'),
    simulated(
      709,
      'it is a system folder, another folder has the name, or it is in use and cannot be archived',
    ),
  ],
  example: { values: { id: '{{madeFolderId}}', type: 'Folder', description: 'Changed by the API' } },
  handle(call, { sandbox }) {
    const found = ownFolder(sandbox, call);
    if (isRefusal(found)) return found;
    const wish = (call.text('name') ?? '').trim();
    const name = wish === '' ? found.name : wish;
    if (name.length > API_LIMITS.name)
      return refuse(709, `A name has at most ${API_LIMITS.name} characters.`);
    if (name !== found.name && placesOf(sandbox).some((one) => one.type === 'Folder' && one.name === name))
      return refuse(709, `"${name}" is the name of another folder.`);
    const archives = call.flag('isArchive');
    const rested = archives === true ? archive(sandbox, found.name) : sandbox;
    if (isRefusal(rested)) return rested;
    const edited = renameFolder(rested, found.name, name);
    if (isRefusal(edited)) return edited;
    const description = call.text('description')?.slice(0, API_LIMITS.description);
    const note = {
      ...(description === undefined ? {} : { description }),
      ...(archives === undefined ? {} : { archived: archives }),
    };
    const registry = stamped(edited.registry, 'folder', found.id, edited.world.now);
    const after = { ...edited, registry: noted(registry, 'folder', found.id, note) };
    const changed = placeOf(after, { id: found.id, type: 'Folder' });
    return { sandbox: after, result: changed ? [folderRecordOf(after, changed)] : [] };
  },
};
