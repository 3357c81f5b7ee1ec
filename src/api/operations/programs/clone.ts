import { program, programOf, programRecordOf } from '../../records/program.ts';
import { cloneProgram } from '../../sandbox/cloneProgram.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import { pathId } from '../common.ts';
import type { Operation } from '../kind.ts';
import {
  DESCRIPTION,
  FOLDER,
  folderIn,
  isFolder,
  NAME,
  NAMING_ERRORS,
  NO_PROGRAM,
  oddText,
} from './common.ts';

export const cloneProgramOperation: Operation = {
  id: 'cloneProgram',
  title: 'Clone Program',
  summary: 'Copies a program with its My Tokens and campaigns; the clone’s trigger campaigns are inactive.',
  group: 'Programs',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/program/{id}/clone.json',
  takes: 'form',
  params: [pathId('id', 'The id of the program to copy.'), NAME, FOLDER, DESCRIPTION],
  answers: program,
  facts: ['12.21', '1.7'],
  provenance: 'documented',
  simulated: [
    'Steps that name campaigns of the program name those of the clone.',
    'Executable campaigns stay executable. No source says whether they do.',
    'Emails of the program are not cloned.',
  ],
  limits: ['A name has at most 255 characters.'],
  errors: [...NAMING_ERRORS, NO_PROGRAM],
  example: {
    values: { id: '{{programId}}', name: 'A clone of the program', folder: '{"id": 1, "type": "Folder"}' },
  },
  handle(call, { sandbox }) {
    const name = (call.text('name') ?? '').trim();
    const description = call.text('description');
    const odd = oddText(name, description);
    if (odd) return odd;
    const folder = folderIn(sandbox, call.place('folder'));
    if (!isFolder(folder)) return folder;
    const wish = { name, folder, ...(description ? { description } : {}) };
    const cloned = cloneProgram(sandbox, call.whole('id') ?? -1, wish);
    if (isRefusal(cloned)) return cloned;
    const found = programOf(cloned.sandbox, cloned.id);
    return { sandbox: cloned.sandbox, result: found ? [programRecordOf(cloned.sandbox, found)] : [] };
  },
};
