import type { Operation } from '../kind.ts';
import { createToken } from './create.ts';
import { deleteToken } from './delete.ts';
import { getTokens } from './get.ts';

/** In an order in which their examples work one after the other. */
export const TOKENS: readonly Operation[] = [getTokens, createToken, deleteToken];
