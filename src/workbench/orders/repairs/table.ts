import type { RepairKind } from '../repair.ts';
import { chain } from './chain.ts';
import { executeInstead } from './executeInstead.ts';
import { intoChild } from './intoChild.ts';
import { onChange } from './onChange.ts';
import { waitFirst } from './waitFirst.ts';

/** Every kind of repair, in the order in which they are offered. */
export const REPAIRS: readonly RepairKind[] = [executeInstead, chain, intoChild, onChange, waitFirst];
