import type { ActivityKind } from '../kind.ts';
import { addToCrmCampaign, changeStatusInCrmCampaign, removeFromCrmCampaign } from './campaignMembers.ts';
import { changeOwner } from './changeOwner.ts';
import { convertLead, createTask, deleteFromCrm } from './record.ts';
import { syncLead } from './syncLead.ts';

/** What happens to the record of a person in a CRM. */
export const CRM_ACTIVITIES: readonly ActivityKind[] = [
  syncLead.SFDC,
  syncLead.Microsoft,
  changeOwner.SFDC,
  changeOwner.Microsoft,
  convertLead,
  deleteFromCrm.SFDC,
  deleteFromCrm.Microsoft,
  createTask.SFDC,
  createTask.Microsoft,
  addToCrmCampaign.SFDC,
  addToCrmCampaign.Microsoft,
  removeFromCrmCampaign.SFDC,
  removeFromCrmCampaign.Microsoft,
  changeStatusInCrmCampaign.SFDC,
];
