import { constraints } from '../machine/admit.ts';
import type { CompiledCampaign, Program } from '../program.ts';
import { campaignParam } from '../steps/kind.ts';
import { CAMPAIGN_IS_REQUESTED, WEB_SERVICE_API } from '../triggers/sources.ts';
import type { World } from '../world.ts';

/** The REST API's `type` (fact 1.6). It has no word for an executable. */
export type RestType = 'batch' | 'trigger' | 'default';

/** The REST API's `status` (fact 1.7). */
export type RestStatus =
  | 'Inactive'
  | 'Single Run'
  | 'Invalid'
  | 'Recurring Run'
  | 'Active'
  | 'Requested'
  | 'Never Run';

/** What Marketo's tree shows (fact 1.8). An executable has an icon of its own; Used By Nurture is not modelled. */
export type TreeState =
  | 'Has Run-No Upcoming'
  | 'Invalid'
  | 'Never Run'
  | 'Running-in Wait Step'
  | 'Scheduled to Run'
  | 'Scheduled to Run Again'
  | 'Active'
  | 'Is Requested'
  | 'Inactive'
  | 'Executable';

/** A campaign as the API and the tree report it. */
export interface ReportedState {
  readonly type: RestType;
  readonly status: RestStatus;
  readonly isActive: boolean;
  /** Active, and open to requests of the API (fact 1.9). */
  readonly isRequestable: boolean;
  readonly tree: TreeState;
}

function typeOf({ kind, list, triggers }: CompiledCampaign): RestType {
  if (kind === 'trigger' || triggers.length > 0) return 'trigger';
  return list.filters.length > 0 ? 'batch' : 'default';
}

/** The runs of a batch campaign that are still to come. */
function upcoming({ script }: Program, world: World, campaign: number): number {
  const pending = world.pending
    .filter((one) => 'later' in one && one.campaign === campaign)
    .reduce((sum, one) => sum + 1 + ('later' in one ? one.later.length : 0), 0);
  if (world.campaigns[campaign]?.cancelled) return pending;
  const inScript = script.slice(world.nextOutside).filter(({ event, params }) => {
    return event === 'Batch Campaign Runs' && campaignParam(params, 'campaign') === campaign;
  });
  return pending + inScript.length;
}

function ofBatch(program: Program, world: World, campaign: number): Pick<ReportedState, 'status' | 'tree'> {
  const runs = world.campaigns[campaign]?.runs ?? 0;
  const next = upcoming(program, world, campaign);
  const waits = world.strands.some(({ wake, stack }) => wake && stack[0]?.context.campaign === campaign);
  const status = runs + next === 0 ? 'Never Run' : next > 1 ? 'Recurring Run' : 'Single Run';
  if (waits) return { status, tree: 'Running-in Wait Step' };
  if (next > 0) return { status, tree: runs > 0 ? 'Scheduled to Run Again' : 'Scheduled to Run' };
  return { status, tree: runs > 0 ? 'Has Run-No Upcoming' : 'Never Run' };
}

function ofKind(
  program: Program,
  world: World,
  index: number,
  { kind, requestable }: CompiledCampaign,
): Pick<ReportedState, 'status' | 'tree'> {
  if (kind === 'executable') return { status: 'Never Run', tree: 'Executable' };
  if (kind === 'batch') return ofBatch(program, world, index);
  if (!world.campaigns[index]?.active) return { status: 'Inactive', tree: 'Inactive' };
  return requestable ? { status: 'Requested', tree: 'Is Requested' } : { status: 'Active', tree: 'Active' };
}

/**
 * What the API and the tree report of a campaign at this moment; nothing of one that is deleted or does not exist. Which
 * status goes with which state is our reading: the sources give the words, and samples for Never Run and Inactive only.
 */
export function reportedState(program: Program, world: World, index: number): ReportedState | undefined {
  const campaign = program.campaigns[index];
  const state = world.campaigns[index];
  if (!campaign || !state || state.deleted) return undefined;
  const isActive = campaign.kind === 'trigger' && state.active;
  const call = { trigger: CAMPAIGN_IS_REQUESTED, attributes: { Source: WEB_SERVICE_API } };
  const open = campaign.triggers.some(
    (one) => one.trigger === call.trigger && constraints(one, call, world.now, program).holds,
  );
  const invalid = campaign.list.invalid || campaign.invalidFlow;
  const shown: Pick<ReportedState, 'status' | 'tree'> =
    invalid && campaign.kind !== 'executable'
      ? { status: 'Invalid', tree: 'Invalid' }
      : ofKind(program, world, index, campaign);
  return { type: typeOf(campaign), isActive, isRequestable: isActive && open, ...shown };
}
