import { activity } from '../activities/kind.ts';
import { requestCampaign } from '../activities/requestCampaign.ts';
import { requestable } from '../params/campaign.ts';
import { person } from '../params/person.ts';
import type { Program } from '../program.ts';
import { campaignParam } from '../steps/kind.ts';
import type { World } from '../world.ts';
import type { Arrival, Asking, OutsideKind } from './kind.ts';

/** The campaign that is requested, and for whom. */
export const ASKED: OutsideKind['params'] = [
  { name: 'campaign', label: 'Campaign', type: requestable, help: 'A campaign with Campaign is Requested.' },
  { name: 'person', label: 'Person', type: person, help: 'For whom.' },
];

/** A request from outside, logged with its source whether or not the person qualifies (facts 3.5, 3.7). */
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
  return {
    person: name,
    reason: reason(ref),
    attributes,
    activities: [activity(requestCampaign, { Campaign: ref, 'Campaign ID': id, Source: source })],
    requests: asked,
  };
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
