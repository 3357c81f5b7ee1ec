import type { Operation } from '../kind.ts';
import { getActivityTypes } from './activityTypes.ts';
import { getDeletedLeads } from './deletedLeads.ts';
import { getLeadChanges } from './leadChanges.ts';
import { getPagingToken } from './pagingToken.ts';
import { getActivities } from './query.ts';

/** In an order in which their examples work one after the other. */
export const ACTIVITY_LOG: readonly Operation[] = [
  getPagingToken,
  getActivityTypes,
  getActivities,
  getLeadChanges,
  getDeletedLeads,
];
