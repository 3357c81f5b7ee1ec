import type { OutsideKind } from './kind.ts';
import {
  addedToEngagementProgram,
  engagementProgramCadenceChanges,
  engagementProgramStreamChanges,
} from './onEngagement.ts';
import { addedToList, removedFromList } from './onLists.ts';
import { personPartitionChanges, revenueStageIsChanged, segmentChanges } from './onPlacing.ts';
import { programMemberDataIsChanged, programStatusIsChanged } from './onPrograms.ts';
import { personIsUpdated } from './personIsUpdated.ts';

/** The outside events that change a person's data and what the person is a member of. */
export const MEMBERSHIPS: readonly OutsideKind[] = [
  personIsUpdated,
  addedToList,
  removedFromList,
  programStatusIsChanged,
  programMemberDataIsChanged,
  addedToEngagementProgram,
  engagementProgramStreamChanges,
  engagementProgramCadenceChanges,
  segmentChanges,
  revenueStageIsChanged,
  personPartitionChanges,
];
