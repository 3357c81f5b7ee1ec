import type { Found } from '../sandbox/campaigns.ts';
import { assetTime, flag, oneOf, open, record, text, whole } from '../schema/schema.ts';
import { urlOf } from '../wire/computedUrl.ts';

/** Where the ids of smart lists and flows begin: the sandbox gives each campaign one of each. */
export const PARTS = { smartList: 100_000, flow: 200_000 } as const;

/** A smart campaign as an asset (fact 12.15). No member says that it is executable: none is documented. */
export const smartCampaign = record(
  {
    id: whole(),
    name: text(),
    description: text(),
    createdAt: assetTime,
    updatedAt: assetTime,
    folder: record({ id: whole(), type: oneOf('Folder', 'Program') }),
    status: oneOf('Inactive', 'Single Run', 'Invalid', 'Recurring Run', 'Active', 'Requested', 'Never Run'),
    type: oneOf('batch', 'trigger', 'default'),
    isSystem: flag(),
    isActive: flag(),
    isRequestable: flag(),
    isCommunicationLimitEnabled: flag(),
    recurrence: open(record({ weekdayOnly: flag() })),
    qualificationRuleType: oneOf('once', 'any', 'interval'),
    workspace: text(),
    smartListId: whole(),
    flowId: whole(),
    computedUrl: text(),
    parentProgramId: whole(),
  },
  {
    qualificationRuleInterval: whole(),
    qualificationRuleUnit: oneOf('hour', 'day', 'week', 'month'),
    maxMembers: whole(),
  },
);

/** What a call that names a campaign and gives no record answers with. */
export const onlyId = record({ id: whole() });

function ruleOf({ compiled }: Found) {
  const { again, text: words } = compiled.qualification;
  if (again === 0) return { qualificationRuleType: 'any' };
  const [, count, unit] = /(\d+) +(hour|day|week|month)/.exec(words) ?? [];
  if (count === undefined || unit === undefined) return { qualificationRuleType: 'once' };
  return {
    qualificationRuleType: 'interval',
    qualificationRuleInterval: Number(count),
    qualificationRuleUnit: unit,
  };
}

export function smartCampaignOf(found: Found) {
  const { id, compiled, program, state, createdAt, updatedAt } = found;
  const { name, description, limited, maxPeople } = compiled;
  return {
    id,
    name,
    description,
    createdAt,
    updatedAt,
    folder: { id: program.id, type: 'Program' },
    status: state.status,
    type: state.type,
    isSystem: false,
    isActive: state.isActive,
    isRequestable: state.isRequestable,
    isCommunicationLimitEnabled: limited,
    recurrence: { weekdayOnly: false },
    ...ruleOf(found),
    ...(Number.isFinite(maxPeople) ? { maxMembers: maxPeople } : {}),
    workspace: program.workspace ?? 'Default',
    smartListId: PARTS.smartList + id,
    flowId: PARTS.flow + id,
    computedUrl: urlOf.campaign(id),
    parentProgramId: program.id,
  };
}
