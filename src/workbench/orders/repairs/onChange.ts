import type { TriggerData } from '#engine';
import { convertible } from '../../calls/otherKind.ts';
import { findCampaign, findStep, putCampaign, putFlow } from '../../model.ts';
import { named } from '../named.ts';
import type { RepairKind, Site } from '../repair.ts';

/** The trigger that hears a change of a field. */
function triggerOf({ instance }: Site['scenario'], field: string): TriggerData {
  const score =
    field === 'Person Score' || instance.fields?.some(({ name, type }) => name === field && type === 'score');
  return score
    ? { trigger: 'Score is Changed', where: [{ attribute: 'Score Name', operator: 'is', values: [field] }] }
    : { trigger: 'Data Value Changes', where: [{ attribute: 'Attribute', operator: 'is', values: [field] }] };
}

/**
 * The reader is not called: the change that it needs starts it (fact 7.17). Not for a step that makes such a change
 * itself: it would start itself again.
 */
export const onChange: RepairKind = {
  name: 'on change',
  title: 'Trigger on the data change',
  propose({ scenario, reader, resources }) {
    const { call } = reader;
    const own = findCampaign(scenario, reader.campaign);
    const step = call && findStep(scenario, call.campaign, call.at);
    if (reader.writes || !call || !own || typeof step !== 'object' || step.step.step !== 'Request Campaign')
      return undefined;
    const fields = [...new Set(resources.filter(({ kind }) => kind === 'field').map(({ name }) => name))];
    if (fields.length === 0 || !convertible(own.data, 'executable')) return undefined;
    const triggers = fields.map((field) => triggerOf(scenario, field));
    const heard = putCampaign(scenario, own, {
      ...own.data,
      smartList: { ...own.data.smartList, triggers },
    });
    const caller = findCampaign(heard, call.campaign);
    if (!caller) return undefined;
    const flow = caller.data.flow.filter((_, at) => at !== call.at);
    const said = fields.map((field) => `"${field}"`).join(' or ');
    return {
      scenario: putFlow(heard, caller, flow),
      does: `${named(scenario, reader.campaign)} is not requested any more: a change of ${said} triggers it.`,
    };
  },
};
