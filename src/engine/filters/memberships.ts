import type { FilterKind } from './kind.ts';
import { memberOfEngagementProgram } from './memberOfEngagementProgram.ts';
import { memberOfList } from './memberOfList.ts';
import { memberOfProgram } from './memberOfProgram.ts';
import { memberOfRevenueStage } from './memberOfRevenueStage.ts';
import { memberOfSegment } from './memberOfSegment.ts';
import { memberOfSmartCampaign } from './memberOfSmartCampaign.ts';
import { memberOfSmartList } from './memberOfSmartList.ts';

/** The filters that ask what the person is a member of at this moment. */
export const MEMBERSHIPS: readonly FilterKind[] = [
  memberOfList,
  memberOfSmartList,
  memberOfProgram,
  memberOfEngagementProgram,
  memberOfSmartCampaign,
  memberOfRevenueStage,
  memberOfSegment,
];
