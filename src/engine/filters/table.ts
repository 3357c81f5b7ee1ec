import { ACTIVITIES } from '../activities/table.ts';
import { looksBack } from './activity.ts';
import type { FilterKind } from './kind.ts';
import { memberOfSfdcCampaign } from './memberOfSfdcCampaign.ts';
import { MEMBERSHIPS } from './memberships.ts';
import { personAttribute } from './personAttribute.ts';

const OWN: readonly FilterKind[] = [personAttribute, memberOfSfdcCampaign, ...MEMBERSHIPS];

/** Every kind of filter, by name: those with a file of their own, and one for each activity that can be looked back on. */
export const FILTERS: ReadonlyMap<string, FilterKind> = new Map(
  [...OWN, ...[...ACTIVITIES.values()].flatMap(looksBack)].map((kind) => [kind.name, kind]),
);
