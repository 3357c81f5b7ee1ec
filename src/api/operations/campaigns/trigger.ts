import { API_LIMITS, SANDBOX_LIMITS } from '../../limits.ts';
import { onlyId } from '../../records/smartCampaign.ts';
import { campaignOf, type Found } from '../../sandbox/campaigns.ts';
import { happen } from '../../sandbox/happen.ts';
import { isRefusal, type Refusal, refuse } from '../../sandbox/refusal.ts';
import { listOf, open, record, whole } from '../../schema/schema.ts';
import { documented, pathId, simulated } from '../common.ts';
import { inputOf, isMembers, leadsIn, memberOf, missingValue, wrongType } from '../input.ts';
import type { Operation } from '../kind.ts';
import { isRefused, tokensIn, tokensSchema } from './tokens.ts';

/** Why a campaign cannot be requested through the API (fact 12.6). */
function obstacle(found: Found): Refusal | undefined {
  const { compiled, state } = found;
  const { kind, ref } = compiled;
  if (kind === 'executable')
    return refuse(
      1003,
      `Invalid data. ${ref} is an executable campaign, and no call runs one: request a trigger campaign that executes it.`,
    );
  if (kind === 'batch') return refuse(1003, `Invalid data. ${ref} is a batch campaign: schedule it instead.`);
  if (!state.isActive) return refuse(1003, `Invalid data. ${ref} is not active.`);
  if (!state.isRequestable)
    return refuse(
      1003,
      `Invalid data. ${ref} has no trigger Campaign is Requested with the source Web Service API.`,
    );
  return undefined;
}

function listIn(input: unknown): readonly unknown[] | Refusal {
  if (!isMembers(input)) return missingValue('input');
  const leads = memberOf(input, 'leads');
  if (leads === undefined || leads === null) return missingValue('leads');
  if (!Array.isArray(leads)) return wrongType(leads, 'Array');
  if (leads.length === 0) return missingValue('leads');
  if (leads.length > API_LIMITS.leadsOfARequest)
    return refuse(
      1003,
      `Invalid data. A call takes at most ${API_LIMITS.leadsOfARequest} leads, not ${leads.length}.`,
    );
  return leads;
}

/** Request Campaign. Success says that the request is taken, not that anybody qualified (fact 12.8). */
export const triggerCampaign: Operation = {
  id: 'triggerCampaign',
  title: 'Request Campaign',
  summary: 'Requests a trigger campaign for people, with values for My Tokens that hold for these runs only.',
  group: 'Campaigns',
  api: 'lead',
  method: 'POST',
  path: '/rest/v1/campaigns/{campaignId}/trigger.json',
  takes: 'json',
  params: [
    pathId('campaignId', 'The id of an active campaign with Campaign is Requested, source Web Service API.'),
  ],
  body: open(
    record({
      input: open(
        record(
          {
            leads: listOf(open(record({ id: whole() })), {
              minItems: 1,
              maxItems: API_LIMITS.leadsOfARequest,
            }),
          },
          { tokens: tokensSchema },
        ),
      ),
    }),
  ),
  answers: onlyId,
  facts: ['12.6', '12.8', '4.8', '4.9', '3.5', '12.7'],
  provenance: 'documented',
  observed: [
    'The texts of the errors 1013 and 1004 are those that a client’s own tests expect.',
    'Clients send ids of people as numbers and as digits.',
  ],
  simulated: [
    'The code for a campaign that is inactive or closed to the API, and for too many leads or tokens.',
    'Somebody who is in the list twice is requested once.',
    'The fault that practitioners report for tokens and nested programs (12.7) is left out.',
  ],
  limits: ['At most 100 leads and 100 tokens.'],
  errors: [
    documented(1013, 'there is no such campaign'),
    documented(1003, 'the campaign is a batch campaign, an executable one among them'),
    documented(1004, 'one of the people is not there: nobody is requested'),
    documented(1002, 'input, leads or an id is missing'),
    documented(1001, 'an id is no number, or leads or tokens are no list'),
    simulated(1003, 'the campaign is not active or not open to the API; more than 100 leads or tokens'),
  ],
  example: {
    values: { campaignId: '{{campaignId}}' },
    body: {
      input: { leads: [{ id: '{{leadId}}' }], tokens: [{ name: '{{my.Message}}', value: 'from the API' }] },
    },
  },
  handle(call, { sandbox }) {
    const found = campaignOf(sandbox, call.whole('campaignId'));
    if (!found) return refuse(1013, 'Campaign not found');
    const input = inputOf(call.body);
    const list = listIn(input);
    if ('code' in list) return list;
    const tokens = tokensIn(isMembers(input) ? memberOf(input, 'tokens') : undefined);
    if (isRefused(tokens)) return tokens;
    const odd = obstacle(found);
    if (odd) return odd;
    const leads = leadsIn(sandbox, list);
    if (isRefusal(leads)) return leads;
    if (sandbox.world.strands.length + leads.length > SANDBOX_LIMITS.underWay)
      return refuse(
        611,
        `System error. The sandbox holds at most ${SANDBOX_LIMITS.underWay} flows under way: let time go on.`,
      );
    const { ref } = found.compiled;
    const script = leads.map(({ person }) => ({
      event: 'API Request Campaign',
      campaign: ref,
      person: person.name,
      ...(tokens ? { tokens } : {}),
    }));
    return { sandbox: happen(sandbox, script).sandbox, result: [{ id: found.id }] };
  },
};
