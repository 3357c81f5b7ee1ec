import type { CrmCampaignData } from '../../assets/assets.ts';
import { checkCrmStatus } from '../../assets/check.ts';
import { crmCampaignOrToken, crmStatusOrToken } from '../../params/crmCampaign.ts';
import type { Param } from '../../params/kind.ts';
import type { Params } from '../../program.ts';
import { fill } from '../../tokens/fill.ts';
import type { Effect, Scene, StepKind } from '../kind.ts';

/** Which campaign of the CRM. */
export const CAMPAIGN: Param = {
  name: 'campaign',
  label: 'Campaign',
  type: crmCampaignOrToken,
  help: 'A campaign of the CRM, or a token that names one.',
};

/** Which status in it. */
export const STATUS: Param = {
  name: 'status',
  label: 'Status',
  type: crmStatusOrToken,
  help: 'A status of that campaign.',
};

/** A campaign and a status that the step names for a person. */
export interface Asked {
  readonly campaign: CrmCampaignData;
  /** The first one when the step names none. */
  readonly status: string;
}

type Told = Pick<Effect, 'values' | 'tokens' | 'assumptions' | 'facts'>;

/** The campaign and the status with their tokens filled in; `asked` is missing where there is no such thing. */
export function askedOf(scene: Scene, params: Params): { readonly asked?: Asked; readonly told: Told } {
  const context = { ...scene, context: scene.run.context };
  const name = fill(String(params['campaign']), context);
  const status = fill(String(params['status'] ?? ''), context);
  const tokens = [...name.tokens, ...status.tokens];
  const told = {
    values: { Campaign: name.text, ...(status.text === '' ? {} : { Status: status.text }) },
    tokens,
    assumptions: [...new Set([...name.assumptions, ...status.assumptions])],
    facts: tokens.length > 0 ? ['5.17'] : [],
  };
  const campaign = scene.program.catalog.crmCampaigns.get(name.text.trim());
  const wanted = status.text === '' ? campaign?.statuses[0] : status.text;
  if (!campaign || (wanted !== undefined && status.text !== '' && !campaign.statuses.includes(wanted)))
    return { told };
  return { asked: { campaign, status: wanted ?? 'Sent' }, told };
}

/** A status that the named campaign does not have, where neither is a token. */
export const checkStatus: NonNullable<StepKind['check']> = (params, names) => {
  const status = params['status'];
  if (typeof status !== 'string' || status.includes('{{')) return undefined;
  return checkCrmStatus(names, String(params['campaign']), status);
};
