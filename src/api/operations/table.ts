import { ACTIVITY_LOG } from './activities/group.ts';
import { SANDBOX } from './box/group.ts';
import { CAMPAIGNS } from './campaigns/group.ts';
import { FOLDERS } from './folders/group.ts';
import { IDENTITY } from './identity/group.ts';
import type { Operation } from './kind.ts';
import { LEADS } from './leads/group.ts';
import { STATIC_LISTS } from './lists/group.ts';
import { PROGRAMS } from './programs/group.ts';
import { SMART_CAMPAIGNS } from './smartCampaigns/group.ts';
import { TOKENS } from './tokens/group.ts';

/**
 * Every operation, in an order in which their examples work one after the other. The reference, the OpenAPI document and
 * the Postman collection come from this table. Whoever only calls them loads them group by group: see `GROUPS`.
 */
export const OPERATIONS: readonly Operation[] = [
  ...IDENTITY,
  ...LEADS,
  ...SANDBOX,
  ...CAMPAIGNS,
  ...SMART_CAMPAIGNS,
  ...TOKENS,
  ...PROGRAMS,
  ...FOLDERS,
  ...STATIC_LISTS,
  ...ACTIVITY_LOG,
];
