import { ACTIVITIES } from '../activities/table.ts';
import { apiRequest } from './apiRequest.ts';
import { apiSchedule } from './apiSchedule.ts';
import { associateLead } from './associateLead.ts';
import { batchIsAborted } from './batchIsAborted.ts';
import { batchRuns } from './batchRuns.ts';
import { campaignIsActivated } from './campaignIsActivated.ts';
import { campaignIsDeactivated } from './campaignIsDeactivated.ts';
import { campaignIsDeleted } from './campaignIsDeleted.ts';
import { cleanUp } from './cleanUp.ts';
import { fillsOutForm } from './fillsOutForm.ts';
import { folderIsArchived } from './folderIsArchived.ts';
import { fromOutside } from './fromOutside.ts';
import type { OutsideKind } from './kind.ts';
import { MEMBERSHIPS } from './memberships.ts';
import { personIsCreated } from './personIsCreated.ts';
import { personIsPushed } from './personIsPushed.ts';
import { salesInsightRequest } from './salesInsightRequest.ts';
import { singleFlowAction } from './singleFlowAction.ts';

const OWN: readonly OutsideKind[] = [
  personIsCreated,
  personIsPushed,
  fillsOutForm,
  apiRequest,
  batchRuns,
  apiSchedule,
  salesInsightRequest,
  singleFlowAction,
  associateLead,
  campaignIsActivated,
  campaignIsDeactivated,
  batchIsAborted,
  campaignIsDeleted,
  folderIsArchived,
  cleanUp,
  ...MEMBERSHIPS,
];

/** Every kind of outside event, by name: those with a file of their own, and the activities that come from outside. */
export const OUTSIDE: ReadonlyMap<string, OutsideKind> = new Map(
  [...OWN, ...[...ACTIVITIES.values()].flatMap(fromOutside)].map((kind) => [kind.name, kind]),
);
