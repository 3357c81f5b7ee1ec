import { apiRequest } from './apiRequest.ts';
import { batchRuns } from './batchRuns.ts';
import { fillsOutForm } from './fillsOutForm.ts';
import type { OutsideKind } from './kind.ts';
import { personIsCreated } from './personIsCreated.ts';

/** Every kind of outside event, by name. */
export const OUTSIDE: ReadonlyMap<string, OutsideKind> = new Map(
  [personIsCreated, fillsOutForm, apiRequest, batchRuns].map((kind) => [kind.name, kind]),
);
