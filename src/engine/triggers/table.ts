import { campaignIsRequested } from './campaignIsRequested.ts';
import { fillsOutForm } from './fillsOutForm.ts';
import type { TriggerKind } from './kind.ts';
import { personIsCreated } from './personIsCreated.ts';

/** Every kind of trigger, by name. */
export const TRIGGERS: ReadonlyMap<string, TriggerKind> = new Map(
  [personIsCreated, fillsOutForm, campaignIsRequested].map((kind) => [kind.name, kind]),
);
