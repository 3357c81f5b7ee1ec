import type { Operation } from '../kind.ts';
import { addToList } from './add.ts';
import { getLists } from './browse.ts';
import { getList } from './get.ts';
import { isMemberOfList } from './isMember.ts';
import { getLeadsOfList } from './leads.ts';
import { removeFromList } from './remove.ts';

/** In an order in which their examples work one after the other. */
export const STATIC_LISTS: readonly Operation[] = [
  getLists,
  getList,
  addToList,
  isMemberOfList,
  getLeadsOfList,
  removeFromList,
];
