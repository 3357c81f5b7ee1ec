import type { ActionData } from '../scenario.ts';
import { executeCampaign, removeFromFlow, requestCampaign } from './control.ts';
import {
  addToCampaign,
  changeCampaignStatus,
  changeOwner,
  convertPerson,
  createTask,
  deleteFromCrm,
  removeFromCampaign,
  syncPerson,
} from './crmSteps.ts';
import { changeDataValue, changeScore } from './data.ts';
import { deletePerson } from './deleteStep.ts';
import type { Outcome } from './flow.ts';
import { interestingMoment, sendAlert, sendEmail } from './mailSteps.ts';
import {
  addToList,
  changePartition,
  changeRevenueStage,
  changeSegment,
  removeFromList,
} from './placeSteps.ts';
import {
  addToEngagement,
  changeCadence,
  changeMemberData,
  changeProgramStatus,
  changeProgramSuccess,
  changeStream,
} from './programSteps.ts';
import { wait } from './waitStep.ts';
import { callWebhook } from './webhookStep.ts';
import type { Campaign, Run, World } from './world.ts';

/** A kind of step: whether its parameters are complete and right, and what it does. */
export interface Step {
  notInExecutable?: true;
  /** Done when an anonymous past is replayed (fact 10.4). */
  replayed?: true;
  valid: (world: World, campaign: Campaign, action: ActionData) => boolean;
  answers?: (world: World, run: Run, action: ActionData) => number;
  take: (world: World, run: Run, action: ActionData, answer: number) => Outcome;
}

export const STEPS: Readonly<Record<string, Step>> = {
  'Change Data Value': changeDataValue,
  'Change Score': changeScore,
  'Request Campaign': requestCampaign,
  'Execute Campaign': executeCampaign,
  'Remove from Flow': removeFromFlow,
  Wait: wait,
  'Add to List': addToList,
  'Remove from List': removeFromList,
  'Change Segment': changeSegment,
  'Change Person Partition': changePartition,
  'Change Revenue Stage': changeRevenueStage,
  'Change Program Status': changeProgramStatus,
  'Change Program Success': changeProgramSuccess,
  'Change Program Member Data': changeMemberData,
  'Add to Engagement Program': addToEngagement,
  'Change Engagement Program Stream': changeStream,
  'Change Engagement Program Cadence': changeCadence,
  'Send Email': sendEmail,
  'Send Alert': sendAlert,
  'Interesting Moment': interestingMoment,
  'Call Webhook': callWebhook,
  'Sync Person to SFDC': syncPerson('SFDC'),
  'Sync Person to Microsoft': syncPerson('Microsoft'),
  'Change Owner': changeOwner('SFDC'),
  'Change Owner in Microsoft': changeOwner('Microsoft'),
  'Convert Person': convertPerson,
  'Delete Person from SFDC': deleteFromCrm('SFDC'),
  'Delete Person from Microsoft': deleteFromCrm('Microsoft'),
  'Create Task': createTask('Create Task'),
  'Create Task in Microsoft': createTask('Create Task in Microsoft'),
  'Add to SFDC Campaign': addToCampaign('SFDC'),
  'Add to Microsoft Campaign': addToCampaign('Microsoft'),
  'Change Status in SFDC Campaign': changeCampaignStatus,
  'Remove from SFDC Campaign': removeFromCampaign('SFDC'),
  'Remove from Microsoft Campaign': removeFromCampaign('Microsoft'),
  'Delete Person': deletePerson,
};
