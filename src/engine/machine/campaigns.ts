import type { CampaignChange } from '../outside/kind.ts';
import type { CampaignState } from '../world.ts';
import { type Draft, dropStrands } from './draft.ts';
import { endRun } from './finish.ts';

/** Ends the runs that a batch campaign has under way; what they have done stays done (fact 1.22). */
function abort(draft: Draft, campaign: number, cause: number): void {
  const gone = new Set<number>();
  for (const strand of draft.world.strands) {
    if (strand.stack[0]?.context.campaign !== campaign) continue;
    for (const run of strand.stack.toReversed()) endRun(draft, strand, run, 'aborted', cause);
    gone.add(strand.id);
  }
  dropStrands(draft, gone);
}

function changed(state: CampaignState, to: CampaignChange['to'], now: number): CampaignState {
  if (to === 'active') return { ...state, active: true, since: now };
  if (to === 'inactive') return { ...state, active: false };
  if (to === 'cancelled') return { ...state, cancelled: true };
  return { ...state, active: false, deleted: true };
}

/**
 * Switches campaigns on and off, deletes or aborts them, or cancels the batch runs that are scheduled. People who are in
 * a flow go on to its end (facts 1.21, 1.23), but for an abort.
 */
export function changeCampaigns(draft: Draft, changes: readonly CampaignChange[], cause: number): void {
  for (const { campaign, to } of changes) {
    const state = draft.world.campaigns[campaign];
    if (to === 'aborted') abort(draft, campaign, cause);
    else if (state)
      draft.world.campaigns = draft.world.campaigns.with(campaign, changed(state, to, draft.world.now));
    if (to === 'cancelled' || to === 'deleted')
      draft.world.pending = draft.world.pending.filter(
        (one) => 'activity' in one || one.campaign !== campaign,
      );
  }
}
