import type { Operation } from '../kind.ts';
import { getAccessToken } from './token.ts';

/** In an order in which their examples work one after the other. */
export const IDENTITY: readonly Operation[] = [getAccessToken];
