import type { StepKind } from '../kind.ts';
import { addTo, changeStatus, removeFrom } from './campaignSteps.ts';
import { changeOwner } from './changeOwner.ts';
import { convertPerson } from './convertPerson.ts';
import { createTask } from './createTask.ts';
import { deleteFromCrm } from './deleteFromCrm.ts';
import { syncPerson } from './syncPerson.ts';

/** The steps that act on the record of a person in a CRM. */
export const CRM_STEPS: readonly StepKind[] = [
  syncPerson.SFDC,
  changeOwner.SFDC,
  convertPerson,
  deleteFromCrm.SFDC,
  createTask.SFDC,
  addTo.SFDC,
  changeStatus.SFDC,
  removeFrom.SFDC,
  syncPerson.Microsoft,
  changeOwner.Microsoft,
  deleteFromCrm.Microsoft,
  createTask.Microsoft,
  addTo.Microsoft,
  removeFrom.Microsoft,
];
