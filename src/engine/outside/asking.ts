import { activity } from '../activities/kind.ts';
import { requestCampaign } from '../activities/requestCampaign.ts';
import type { Activity } from '../events.ts';
import { admit } from '../machine/admit.ts';
import { remembering } from '../machine/remembering.ts';
import { requestable } from '../params/campaign.ts';
import { person } from '../params/person.ts';
import type { Program } from '../program.ts';
import { campaignParam } from '../steps/kind.ts';
import { CAMPAIGN_IS_REQUESTED } from '../triggers/sources.ts';
import type { World } from '../world.ts';
import type { Arrival, Asking, OutsideKind } from './kind.ts';

/** The campaign that is requested, and for whom. */
export const ASKED: OutsideKind['params'] = [
  { name: 'campaign', label: 'Campaign', type: requestable, help: 'A campaign with Campaign is Requested.' },
  { name: 'person', label: 'Person', type: person, help: 'For whom.' },
];

/** Does the campaign not take the person in? Of somebody who is not in the database nothing is asked. */
function isRefused(
  program: Program,
  world: World,
  name: string,
  { campaign, source }: Asking,
  entry: Activity,
): boolean {
  const known = world.people.get(name);
  if (!known?.exists) return false;
  const occurrence = { trigger: CAMPAIGN_IS_REQUESTED, attributes: { Source: source } };
  const person = remembering(program, world, known, entry);
  return admit(program, world, { campaign, person, how: 'request', occurrence }).verdict !== 'qualified';
}

/**
 * A request from outside, logged with its source (facts 3.5, 3.7). Whether one that is refused is logged is the switch
 * `refused-request` (fact 3.6).
 */
export function request(
  program: Program,
  world: World,
  name: string,
  asked: Asking,
  reason: (ref: string) => string,
): Arrival {
  const { campaign, source } = asked;
  const { ref = '', id = null } = program.campaigns[campaign] ?? {};
  const attributes = { Campaign: ref, Source: source };
  if (world.campaigns[campaign]?.deleted)
    return {
      person: name,
      reason: `${ref} has been deleted: the request is refused.`,
      attributes,
      facts: ['1.23'],
    };
  const entry = activity(requestCampaign, { Campaign: ref, 'Campaign ID': id, Source: source });
  const arrival = { person: name, reason: reason(ref), attributes, activities: [entry], requests: asked };
  if (!isRefused(program, world, name, asked, entry)) return arrival;
  const assumptions = ['refused-request'] as const;
  return program.settings['refused-request'] === 'logged'
    ? { ...arrival, assumptions }
    : { ...arrival, activities: [], assumptions };
}

/** A kind of request that passes no values. */
export function asking(
  { name, facts, summary }: Pick<OutsideKind, 'name' | 'facts' | 'summary'>,
  source: string,
  reason: (ref: string, person: string) => string,
): OutsideKind {
  return {
    name,
    facts,
    summary,
    params: ASKED,
    arrive(program, world, params) {
      const who = String(params['person']);
      const asked = { campaign: campaignParam(params, 'campaign'), source };
      return request(program, world, who, asked, (ref) => reason(ref, who));
    },
  };
}
