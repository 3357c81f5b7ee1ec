import type { FlowStepData, Scenario } from '#engine';
import { findCampaign, findStep, putFlow } from '../../model.ts';
import { named } from '../named.ts';
import type { RepairKind, Side } from '../repair.ts';

function without(scenario: Scenario, campaign: string, places: readonly number[]): Scenario | undefined {
  const found = findCampaign(scenario, campaign);
  return (
    found &&
    putFlow(
      scenario,
      found,
      found.data.flow.filter((_, at) => !places.includes(at)),
    )
  );
}

function withLast(scenario: Scenario, campaign: string, step: FlowStepData): Scenario | undefined {
  const found = findCampaign(scenario, campaign);
  return found && putFlow(scenario, found, [...found.data.flow, step]);
}

/** The flow whose requests started all sides, if it is one flow. */
function commonCaller(sides: readonly Side[]): string | undefined {
  const [first] = sides;
  return sides.every(({ call }) => call && call.campaign === first?.call?.campaign)
    ? first?.call?.campaign
    : undefined;
}

/** Each campaign requests the next one as its last step, so that what it writes is there (facts 3.1, 6.2). */
export const chain: RepairKind = {
  name: 'chain',
  title: 'Request as the last step of the chain',
  propose({ scenario, reader, writers }) {
    const sides = [...writers].sort((a, b) => (a.call?.at ?? 0) - (b.call?.at ?? 0)).concat(reader);
    const caller = commonCaller(sides);
    if (caller === undefined || sides.some(({ campaign }) => campaign === caller)) return undefined;
    const steps = sides.map(({ call }) => call && findStep(scenario, call.campaign, call.at));
    const requests = steps.flatMap((step) => (typeof step === 'object' ? [step.step] : []));
    if (requests.length < sides.length || requests.some(({ step }) => step !== 'Request Campaign'))
      return undefined;
    const [, ...later] = sides;
    let next = without(
      scenario,
      caller,
      later.map(({ call }) => call?.at ?? -1),
    );
    for (const [at, { campaign }] of sides.slice(0, -1).entries()) {
      const request = requests[at + 1];
      if (next && request) next = withLast(next, campaign, request);
    }
    const names = sides.map(({ campaign }) => named(scenario, campaign));
    const words = names.slice(1).map((name, at) => `${names[at]} requests ${name}`);
    const how = words.length > 1 ? 'each as its last step' : 'as its last step';
    return next && { scenario: next, does: `${words.join(', and ')}, ${how}.` };
  },
};
