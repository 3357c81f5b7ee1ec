import type { Operation } from '../kind.ts';
import { activateSmartCampaign } from './activate.ts';
import { getSmartCampaigns } from './browse.ts';
import { getSmartCampaignByName } from './byName.ts';
import { cloneSmartCampaign } from './clone.ts';
import { createSmartCampaign } from './create.ts';
import { deactivateSmartCampaign } from './deactivate.ts';
import { deleteSmartCampaign } from './delete.ts';
import { getSmartCampaign } from './get.ts';
import { getSmartListOfCampaign } from './smartList.ts';
import { updateSmartCampaign } from './update.ts';

/** In an order in which their examples work one after the other. */
export const SMART_CAMPAIGNS: readonly Operation[] = [
  getSmartCampaign,
  getSmartCampaignByName,
  getSmartCampaigns,
  createSmartCampaign,
  updateSmartCampaign,
  cloneSmartCampaign,
  getSmartListOfCampaign,
  deactivateSmartCampaign,
  activateSmartCampaign,
  deleteSmartCampaign,
];
