import type { Operation } from '../kind.ts';
import { getFolders } from './browse.ts';
import { getFolderByName } from './byName.ts';
import { getFolderContent } from './content.ts';
import { createFolder } from './create.ts';
import { deleteFolder } from './delete.ts';
import { getFolder } from './get.ts';
import { updateFolder } from './update.ts';

/** In an order in which their examples work one after the other. */
export const FOLDERS: readonly Operation[] = [
  getFolders,
  getFolderByName,
  getFolder,
  getFolderContent,
  createFolder,
  updateFolder,
  deleteFolder,
];
