import { formatDuration, parseDuration } from '../duration.ts';
import { batch } from '../params/campaign.ts';
import { span } from '../params/span.ts';
import { tokenValues } from '../params/values.ts';
import { apiTokens } from './apiTokens.ts';
import type { OutsideKind } from './kind.ts';
import { aboutCampaign, refused, subjectOf } from './onCampaign.ts';

const MINUTE = 60_000;
const SOONEST = 5 * MINUTE;
/** Two years. */
const LATEST = 730 * 24 * 60 * MINUTE;

/**
 * A call of the REST API's Schedule Campaign: one run of a batch campaign, five minutes from now or later (fact 12.9),
 * with My Tokens that hold for everybody in that run only (fact 12.10). A shorter time counts as five minutes.
 */
export const apiSchedule: OutsideKind = {
  name: 'API Schedule Campaign',
  facts: ['12.9', '12.10', '4.8'],
  summary: 'A program outside Marketo schedules a run of a batch campaign through the REST API.',
  params: [
    { name: 'campaign', label: 'Campaign', type: batch, help: 'A batch campaign.' },
    {
      name: 'in',
      label: 'Run at',
      type: span,
      optional: true,
      help: 'How long after the call; 5 minutes when left out.',
    },
    {
      name: 'tokens',
      label: 'My Tokens',
      type: tokenValues,
      optional: true,
      help: 'Values for this run, instead of the stored ones.',
    },
  ],
  arrive(program, world, params) {
    const subject = subjectOf(program, world, params);
    const ref = subject?.campaign.ref ?? '';
    if (!subject || subject.state.deleted)
      return refused(ref, '1013', `${ref} is not there: the API schedules nothing.`, ['12.9']);
    const wished = parseDuration(String(params['in'] ?? '')) ?? SOONEST;
    if (wished > LATEST)
      return refused(
        ref,
        '1042',
        `The API does not schedule ${ref}: the time is more than two years ahead.`,
        ['12.9'],
      );
    const delay = Math.max(wished, SOONEST);
    const passed = apiTokens(params);
    const tokens = passed.apiTokens ? ', with its values of My Tokens' : '';
    const reason = `The API schedules a run of ${ref} in ${formatDuration(delay)}${tokens}.`;
    const facts = passed.apiTokens ? ['12.9', '12.10', '4.8'] : ['12.9'];
    const at = world.now + delay;
    const run = { campaign: subject.index, at, later: [], facts, ...passed };
    return { ...aboutCampaign(ref, reason, facts), schedules: run };
  },
};
