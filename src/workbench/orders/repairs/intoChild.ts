import { findCampaign, findStep, putFlow } from '../../model.ts';
import { named } from '../named.ts';
import type { RepairKind } from '../repair.ts';

/** The step that reads moves to the end of the flow that writes: one flow runs from top to bottom (fact 6.2). */
export const intoChild: RepairKind = {
  name: 'into the child',
  title: 'Move the decision into the child',
  propose({ scenario, reader, writers }) {
    const [writer, ...others] = writers;
    if (!writer || others.length > 0 || writer.campaign === reader.campaign) return undefined;
    const found = findStep(scenario, reader.campaign, reader.at);
    if (typeof found === 'string') return undefined;
    const less = putFlow(
      scenario,
      found,
      found.data.flow.filter((_, at) => at !== reader.at),
    );
    const child = findCampaign(less, writer.campaign);
    return (
      child && {
        scenario: putFlow(less, child, [...child.data.flow, found.step]),
        does: `Step ${reader.at + 1} of ${named(scenario, reader.campaign)} becomes the last step of ${named(scenario, writer.campaign)}.`,
      }
    );
  },
};
