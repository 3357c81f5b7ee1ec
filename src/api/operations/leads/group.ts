import type { Operation } from '../kind.ts';
import { getLead } from './byId.ts';
import { getCampaignMembership } from './membership.ts';
import { getLeads } from './query.ts';
import { syncLeads } from './sync.ts';

/** In an order in which their examples work one after the other. */
export const LEADS: readonly Operation[] = [syncLeads, getLeads, getLead, getCampaignMembership];
