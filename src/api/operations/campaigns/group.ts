import type { Operation } from '../kind.ts';
import { getCampaign } from './get.ts';
import { getCampaigns } from './list.ts';
import { scheduleCampaign } from './schedule.ts';
import { triggerCampaign } from './trigger.ts';

/** In an order in which their examples work one after the other. */
export const CAMPAIGNS: readonly Operation[] = [getCampaigns, getCampaign, triggerCampaign, scheduleCampaign];
