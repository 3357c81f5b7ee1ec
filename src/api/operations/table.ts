import { getActivityTypes } from './activities/activityTypes.ts';
import { getDeletedLeads } from './activities/deletedLeads.ts';
import { getLeadChanges } from './activities/leadChanges.ts';
import { getPagingToken } from './activities/pagingToken.ts';
import { getActivities } from './activities/query.ts';
import { getInstance } from './box/instance.ts';
import { advanceTime } from './box/time.ts';
import { getCampaign } from './campaigns/get.ts';
import { getCampaigns } from './campaigns/list.ts';
import { getCampaignMembership } from './campaigns/membership.ts';
import { scheduleCampaign } from './campaigns/schedule.ts';
import { triggerCampaign } from './campaigns/trigger.ts';
import { getFolders } from './folders/browse.ts';
import { getFolderByName } from './folders/byName.ts';
import { getFolderContent } from './folders/content.ts';
import { createFolder } from './folders/create.ts';
import { deleteFolder } from './folders/delete.ts';
import { getFolder } from './folders/get.ts';
import { updateFolder } from './folders/update.ts';
import { getAccessToken } from './identity/token.ts';
import type { Operation } from './kind.ts';
import { getLead } from './leads/byId.ts';
import { getLeads } from './leads/query.ts';
import { syncLeads } from './leads/sync.ts';
import { addToList } from './lists/add.ts';
import { getLists } from './lists/browse.ts';
import { getList } from './lists/get.ts';
import { isMemberOfList } from './lists/isMember.ts';
import { getLeadsOfList } from './lists/leads.ts';
import { removeFromList } from './lists/remove.ts';
import { getPrograms } from './programs/browse.ts';
import { getProgramByName } from './programs/byName.ts';
import { cloneProgramOperation } from './programs/clone.ts';
import { createProgram } from './programs/create.ts';
import { deleteProgram } from './programs/delete.ts';
import { getProgram } from './programs/get.ts';
import { updateProgram } from './programs/update.ts';
import { activateSmartCampaign } from './smartCampaigns/activate.ts';
import { getSmartCampaigns } from './smartCampaigns/browse.ts';
import { getSmartCampaignByName } from './smartCampaigns/byName.ts';
import { cloneSmartCampaign } from './smartCampaigns/clone.ts';
import { createSmartCampaign } from './smartCampaigns/create.ts';
import { deactivateSmartCampaign } from './smartCampaigns/deactivate.ts';
import { deleteSmartCampaign } from './smartCampaigns/delete.ts';
import { getSmartCampaign } from './smartCampaigns/get.ts';
import { getSmartListOfCampaign } from './smartCampaigns/smartList.ts';
import { updateSmartCampaign } from './smartCampaigns/update.ts';
import { createToken } from './tokens/create.ts';
import { deleteToken } from './tokens/delete.ts';
import { getTokens } from './tokens/get.ts';

/**
 * Every operation, in an order in which their examples work one after the other. Routes, the reference, the OpenAPI
 * document and the Postman collection all come from this table.
 */
export const OPERATIONS: readonly Operation[] = [
  getAccessToken,
  syncLeads,
  getInstance,
  getCampaigns,
  getCampaign,
  triggerCampaign,
  scheduleCampaign,
  advanceTime,
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
  getTokens,
  createToken,
  deleteToken,
  getPrograms,
  getProgramByName,
  getProgram,
  createProgram,
  updateProgram,
  cloneProgramOperation,
  deleteProgram,
  getFolders,
  getFolderByName,
  getFolder,
  getFolderContent,
  createFolder,
  updateFolder,
  deleteFolder,
  getLeads,
  getLead,
  getCampaignMembership,
  getLists,
  getList,
  addToList,
  isMemberOfList,
  getLeadsOfList,
  removeFromList,
  getPagingToken,
  getActivityTypes,
  getActivities,
  getLeadChanges,
  getDeletedLeads,
];
