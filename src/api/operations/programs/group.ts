import type { Operation } from '../kind.ts';
import { getPrograms } from './browse.ts';
import { getProgramByName } from './byName.ts';
import { cloneProgramOperation } from './clone.ts';
import { createProgram } from './create.ts';
import { deleteProgram } from './delete.ts';
import { getProgram } from './get.ts';
import { updateProgram } from './update.ts';

/** In an order in which their examples work one after the other. */
export const PROGRAMS: readonly Operation[] = [
  getPrograms,
  getProgramByName,
  getProgram,
  createProgram,
  updateProgram,
  cloneProgramOperation,
  deleteProgram,
];
