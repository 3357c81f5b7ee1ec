import type { FlowStepData, Scenario } from '#engine';
import { type FoundCampaign, findCampaign } from '../../model.ts';
import { same } from '../../same.ts';
import type { Breakpoint, StepBreakpoint } from './breakpoint.ts';

interface Place {
  readonly campaign: string;
  readonly at: number;
}

const shape = ({ instance }: Scenario): string =>
  instance.programs.map(({ campaigns }) => campaigns.length).join(' ');

/** The campaign under its own name, or, where only names have changed, the one that stands in its place. */
function campaignNow(
  ref: string,
  before: Scenario,
  after: Scenario,
): { ref: string; flow: readonly FlowStepData[] } | undefined {
  const found = findCampaign(after, ref);
  if (found) return { ref, flow: found.data.flow };
  const was: FoundCampaign | undefined = findCampaign(before, ref);
  if (!was || shape(before) !== shape(after)) return undefined;
  const program = after.instance.programs[was.program];
  const campaign = program?.campaigns[was.index];
  return program && campaign && { ref: `${program.name}.${campaign.name}`, flow: campaign.flow };
}

/** The place in a flow that a step has now: itself, else one that holds the same and is nearest, else what was edited. */
function placeNow(
  flow: readonly FlowStepData[],
  old: readonly FlowStepData[],
  at: number,
  data: FlowStepData,
): number {
  if (flow[at] === data) return at;
  const itself = flow.indexOf(data);
  if (itself >= 0) return itself;
  const alike = [...flow.keys()].filter((index) => same(flow[index], data));
  const [nearest] = alike.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  if (nearest !== undefined) return nearest;
  const there = flow[at];
  const inPlace = flow.length === old.length && there !== undefined && !old.some((step) => same(step, there));
  return inPlace ? at : -1;
}

function stepNow(breakpoint: StepBreakpoint, before: Scenario, after: Scenario): Place | undefined {
  const { campaign, at, data, gone } = breakpoint;
  if (!data) return undefined;
  const found = campaignNow(campaign, before, after);
  if (!found) return undefined;
  const old = gone ? [] : (findCampaign(before, campaign)?.data.flow ?? []);
  const place = placeNow(found.flow, old, at, data);
  return place < 0 ? undefined : { campaign: found.ref, at: place };
}

function now(breakpoint: Breakpoint, before: Scenario, after: Scenario): Breakpoint {
  if (breakpoint.kind !== 'step') return breakpoint;
  const { gone, ...rest } = breakpoint;
  const place = stepNow(breakpoint, before, after);
  if (!place) return gone ? breakpoint : { ...rest, gone: true };
  const data = findCampaign(after, place.campaign)?.data.flow[place.at];
  const stays = place.campaign === rest.campaign && place.at === rest.at && data === rest.data && !gone;
  return stays || !data ? breakpoint : { ...rest, ...place, data };
}

/**
 * The breakpoints after an edit, an undo or the opening of another branch. A step breakpoint goes where its step goes,
 * also when the step has other values or the campaign another name; a step that is gone takes it along and brings it
 * back. Conditions stay as they are.
 */
export function followed(
  breakpoints: readonly Breakpoint[],
  before: Scenario,
  after: Scenario,
): readonly Breakpoint[] {
  return before === after ? breakpoints : breakpoints.map((one) => now(one, before, after));
}
