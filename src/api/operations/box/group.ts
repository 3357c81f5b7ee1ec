import type { Operation } from '../kind.ts';
import { getInstance } from './instance.ts';
import { advanceTime } from './time.ts';

/** In an order in which their examples work one after the other. */
export const SANDBOX: readonly Operation[] = [getInstance, advanceTime];
