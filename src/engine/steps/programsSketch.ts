import type { CampaignData, FlowStepData, PersonData } from '../scenario.ts';
import { onCreation, play, program, scenario } from '../sketch.ts';

/* A webinar and an engagement program, for the tests of the steps about programs. */

export const channels = [
  { name: 'Webinar', statuses: ['Invited', 'Registered', 'Attended', 'Followed Up'], success: ['Attended'] },
  { name: 'Nurture', statuses: ['Member', 'Engaged'] },
];

export const status = (newStatus: string, of?: string): FlowStepData => {
  return { step: 'Change Program Status', newStatus, ...(of === undefined ? {} : { program: of }) };
};
export const data = (newValue: string, attribute = 'Question'): FlowStepData => {
  return { step: 'Change Program Member Data', program: 'Launch', attribute, newValue };
};

/** Programs Launch (a webinar) and Nurture (an engagement program) beside P, which holds the campaigns, a webinar too. */
export function world(
  campaigns: readonly CampaignData[],
  person: Partial<PersonData> = {},
  rest: Partial<Parameters<typeof scenario>[1]> = {},
) {
  const model = scenario(
    [
      program('P', campaigns, {}, { channel: 'Webinar' }),
      program('Launch', [], {}, { channel: 'Webinar', id: 1234, memberFields: ['Question', 'Seat'] }),
      program('Nurture', [], {}, { channel: 'Nurture', streams: ['Early', 'Late'] }),
    ],
    { people: [{ name: 'Ada', new: true, ...person }], ...rest, instance: { channels, ...rest?.instance } },
  );
  return play(model);
}

export const steps = (flow: readonly FlowStepData[], person: Partial<PersonData> = {}) =>
  world([onCreation('M', flow)], person);
export const at = (name: string) => ({ programs: { Launch: name } });
