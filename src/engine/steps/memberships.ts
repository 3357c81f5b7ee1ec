import { addToEngagementProgram } from './addToEngagementProgram.ts';
import { addToList } from './addToList.ts';
import { changeCadence } from './changeCadence.ts';
import { changePersonPartition } from './changePersonPartition.ts';
import { changeProgramMemberData } from './changeProgramMemberData.ts';
import { changeProgramStatus } from './changeProgramStatus.ts';
import { changeProgramSuccess } from './changeProgramSuccess.ts';
import { changeRevenueStage } from './changeRevenueStage.ts';
import { changeSegment } from './changeSegment.ts';
import { changeStream } from './changeStream.ts';
import { deletePerson } from './deletePerson.ts';
import type { StepKind } from './kind.ts';
import { removeFromList } from './removeFromList.ts';

/** The steps that change what a person is a member of, up to the database itself. */
export const MEMBERSHIPS: readonly StepKind[] = [
  addToList,
  removeFromList,
  changeProgramStatus,
  changeProgramSuccess,
  changeProgramMemberData,
  addToEngagementProgram,
  changeStream,
  changeCadence,
  changeSegment,
  changePersonPartition,
  changeRevenueStage,
  deletePerson,
];
