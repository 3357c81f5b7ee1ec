import { type CampaignName, type Names, unknown } from '../compile/names.ts';
import type { Complaint } from '../problem.ts';
import type { ParamType } from './kind.ts';

/** The value that stands for the campaign that holds the step (fact 6.26). */
export const THIS_CAMPAIGN = 'this campaign';

type Check = (target: CampaignName, own: CampaignName | undefined) => Complaint | undefined;

function campaignOf(name: string, fits: (target: CampaignName) => boolean, check: Check): ParamType {
  const options = (names: Names) => names.campaigns.filter(fits).map(({ ref }) => ref);
  return {
    name,
    json: 'string',
    options,
    read(value, names, own) {
      const index = names.byRef.get(String(value));
      const target = index === undefined ? undefined : names.campaigns[index];
      if (index === undefined || target === undefined)
        return { wrong: unknown('campaign', String(value), options(names), ['2.25']) };
      const complaint = check(target, names.campaigns[own]);
      if (complaint && complaint.reach !== 'warning') return { wrong: complaint };
      return { value: { campaign: index }, ...(complaint ? { warn: complaint } : {}) };
    },
  };
}

/** The target of Execute Campaign: an executable of the same workspace (facts 1.4, 1.30). */
export const executable = campaignOf(
  'executable campaign',
  ({ kind }) => kind === 'executable',
  (target, own) => {
    if (target.kind !== 'executable') {
      const triggers = target.kind === 'trigger';
      const way = triggers ? 'Remove its triggers and clone it' : 'Clone it';
      return {
        message: `"${target.ref}" is not an executable campaign, so it cannot be executed. ${way} with Executable ticked.`,
        facts: ['1.4', triggers ? '1.13' : '1.12', '1.14'],
      };
    }
    if (own && own.workspace !== target.workspace)
      return {
        message: `"${target.ref}" is in another workspace, and cannot be executed from here.`,
        facts: ['1.30', '4.18'],
      };
    return undefined;
  },
);

/** The target of Request Campaign: a trigger campaign with Campaign is Requested; inactive ones only warn (3.3). */
export const requestable = campaignOf(
  'requestable campaign',
  (target) => target.requestable,
  (target) => {
    if (!target.requestable)
      return {
        message: `"${target.ref}" has no Campaign is Requested trigger, so it cannot be requested.`,
        facts: ['3.3', '1.3'],
      };
    if (!target.active)
      return {
        message: `"${target.ref}" is not active: a request does nothing.`,
        facts: ['3.3'],
        reach: 'warning',
      };
    return undefined;
  },
);

/** The target of a batch run. */
export const batch = campaignOf(
  'batch campaign',
  ({ kind }) => kind === 'batch',
  (target) =>
    target.kind === 'batch'
      ? undefined
      : {
          message: `"${target.ref}" is not a batch campaign: it cannot be scheduled.`,
          facts: ['1.2', '12.9'],
        },
);

/** Any campaign of the model. */
export const namedCampaign = campaignOf(
  'campaign',
  () => true,
  () => undefined,
);

/** Any campaign, or `this campaign`. */
export const anyCampaign: ParamType = {
  ...namedCampaign,
  options: (names) => [THIS_CAMPAIGN, ...names.campaigns.map(({ ref }) => ref)],
  read: (value, names, own) =>
    value === THIS_CAMPAIGN && own >= 0
      ? { value: { campaign: own } }
      : namedCampaign.read(value, names, own),
};
