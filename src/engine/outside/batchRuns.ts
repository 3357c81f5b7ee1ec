import { batch } from '../params/campaign.ts';
import { count } from '../params/value.ts';
import type { Params, Program } from '../program.ts';
import type { World } from '../world.ts';
import type { OutsideKind, Schedule } from './kind.ts';
import { aboutCampaign, subjectOf } from './onCampaign.ts';
import { laterRuns, period } from './recurrence.ts';

function recurrence(
  { zone }: Program,
  { now }: World,
  campaign: number,
  params: Params,
): Schedule | undefined {
  if (params['every'] === undefined) return undefined;
  const [at, ...later] = laterRuns(now, String(params['every']), Number(params['times'] ?? 2), zone);
  return at === undefined ? undefined : { campaign, at, later, facts: ['1.19', '7.5'] };
}

/**
 * The schedule launches a batch campaign: everybody whose smart list holds now goes in (facts 1.2, 7.5). It may recur, at
 * the same time of day (fact 1.19).
 */
export const batchRuns: OutsideKind = {
  name: 'Batch Campaign Runs',
  facts: ['1.2', '7.5'],
  summary: 'The schedule launches a batch campaign for everybody who qualifies.',
  params: [
    { name: 'campaign', label: 'Campaign', type: batch, help: 'A batch campaign.' },
    { name: 'every', label: 'Repeats every', type: period, optional: true, help: 'day, week or month.' },
    {
      name: 'times',
      label: 'Number of runs',
      type: count,
      optional: true,
      help: 'All runs of a schedule that repeats; 2 when left out.',
    },
  ],
  arrive(program, world, params) {
    const subject = subjectOf(program, world, params);
    if (!subject) return aboutCampaign('', 'There is no such campaign: nothing runs.', ['1.2']);
    const { index: campaign, state } = subject;
    const { ref } = subject.campaign;
    if (state.deleted) return aboutCampaign(ref, `${ref} has been deleted: nothing runs.`, ['1.23']);
    if (state.cancelled)
      return aboutCampaign(ref, `${ref} has no runs to come: archiving its folder cancelled them.`, ['1.25']);
    const schedules = recurrence(program, world, campaign, params);
    const repeats = schedules ? ` It repeats every ${params['every']}.` : '';
    const arrival = aboutCampaign(ref, `The schedule launches ${ref}.${repeats}`, ['1.2', '7.5']);
    return { ...arrival, launches: { campaign }, ...(schedules ? { schedules } : {}) };
  },
};
