import {
  addToCrmCampaign,
  changeStatusInCrmCampaign,
  removeFromCrmCampaign,
} from '../../activities/crm/campaignMembers.ts';
import type { ActivityKind } from '../../activities/kind.ts';
import { activity } from '../../activities/kind.ts';
import { type Crm, forEachCrm } from '../../crm.ts';
import { MARKS } from '../../marks.ts';
import { markOf } from '../../world.ts';
import type { Effect, Scene, StepKind } from '../kind.ts';
import { type Asked, askedOf, CAMPAIGN, checkStatus, STATUS } from './campaign.ts';
import { enterCrm, isIn, type Synced } from './sync.ts';

type Does = (scene: Scene, asked: Asked, now: string | null) => Effect;

/** A step about membership in a campaign of a CRM. `does` is told the status that the person has there now. */
function campaignStep(
  crm: Crm,
  kind: Omit<StepKind, 'facts' | 'priority' | 'perform'>,
  does: Does,
): StepKind {
  return {
    facts: ['5.17', '6.1', '8.2'],
    priority: 'Medium',
    ...kind,
    perform(scene, params) {
      const { asked, told } = askedOf(scene, params);
      const shown = Object.values(told.values ?? {}).join(', ');
      if (!asked) {
        const reason = `${crm.label} has no such campaign or status: ${shown}.`;
        return { ...told, result: 'failed', reason };
      }
      const now = markOf(scene.person, MARKS.crmStatus(crm.name, asked.campaign.name));
      const effect = does(scene, asked, now === null ? null : String(now));
      return {
        ...told,
        ...effect,
        facts: [...new Set([...effect.facts, ...told.facts])],
        assumptions: [...(told.assumptions ?? []), ...(effect.assumptions ?? [])],
      };
    },
  };
}

const skipped = (reason: string): Effect => ({ result: 'skipped', reason, facts: ['6.1'] });

function moved(
  crm: Crm,
  kind: ActivityKind,
  name: string,
  [from, to]: readonly [string | null, string | null],
): Effect {
  const reason =
    to === null
      ? `The person is no longer in the campaign "${name}" of ${crm.label}.`
      : `The status in the campaign "${name}" of ${crm.label} is "${to}".`;
  return {
    result: 'done',
    reason,
    facts: ['6.1'],
    changes: [{ field: MARKS.crmStatus(crm.name, name), from, to, mark: true }],
    activities: [activity(kind, { Campaign: name, 'Old Status': from, 'New Status': to })],
  };
}

/** Puts a person who is not in the CRM there first, or not, by the switch `crm-campaign-sync`. */
function entering(crm: Crm, scene: Scene): Synced | undefined {
  if (isIn(crm, scene)) return undefined;
  if (scene.program.settings['crm-campaign-sync'] === 'the person is synced first')
    return enterCrm(crm, scene);
  const missing = `The person is not in ${crm.label}.`;
  return { missing, owner: '', changes: [], activities: [] };
}

/** Adds the person to a campaign of the CRM. A member stays as is. */
export const addTo = forEachCrm((crm) =>
  campaignStep(
    crm,
    {
      name: `Add to ${crm.name} Campaign`,
      summary: `Adds the person to a campaign of ${crm.label}.`,
      params: [
        CAMPAIGN,
        { ...STATUS, optional: true, help: 'A status of that campaign; its first when left out.' },
      ],
      check: checkStatus,
    },
    (scene, { campaign, status }, now) => {
      if (now !== null) return skipped(`The person is in the campaign already, as "${now}".`);
      const synced = entering(crm, scene);
      const assumptions = synced ? (['crm-campaign-sync'] as const) : [];
      if (synced?.missing !== undefined)
        return { result: 'failed', reason: synced.missing, facts: ['6.31'], assumptions };
      const effect = moved(crm, addToCrmCampaign[crm.name], campaign.name, [null, status]);
      if (!synced) return effect;
      return {
        ...effect,
        reason: `The person is synced first. ${effect.reason}`,
        facts: ['6.1', '6.31'],
        changes: [...synced.changes, ...(effect.changes ?? [])],
        activities: [...synced.activities, ...(effect.activities ?? [])],
        assumptions,
      };
    },
  ),
);

/** Removes the person from a campaign of the CRM. */
export const removeFrom = forEachCrm((crm) =>
  campaignStep(
    crm,
    {
      name: `Remove from ${crm.name} Campaign`,
      summary: `Removes the person from a campaign of ${crm.label}.`,
      params: [CAMPAIGN],
    },
    (_scene, { campaign }, now) =>
      now === null
        ? skipped('The person is not in the campaign.')
        : moved(crm, removeFromCrmCampaign[crm.name], campaign.name, [now, null]),
  ),
);

/** Gives a member of a campaign of the CRM another status. */
export const changeStatus = forEachCrm((crm) =>
  campaignStep(
    crm,
    {
      name: `Change Status in ${crm.name} Campaign`,
      summary: `Gives a member of a campaign of ${crm.label} another status.`,
      params: [CAMPAIGN, STATUS],
      check: checkStatus,
    },
    (_scene, { campaign, status }, now) => {
      if (now === null) return skipped('The person is not in the campaign.');
      if (now === status) return skipped(`The status is "${now}" already.`);
      return moved(crm, changeStatusInCrmCampaign[crm.name], campaign.name, [now, status]);
    },
  ),
);
