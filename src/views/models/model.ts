import type { CampaignData, FilterData, FlowStepData, Scenario } from '#engine';

/** For tests: a scenario of one program, "P", with a score "Points", a text "Stage", a list "Guests", and Ada, who is new. */
export function model(campaigns: readonly CampaignData[], more: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'model',
    title: 'Model',
    instance: {
      fields: [
        { name: 'Points', type: 'score' },
        { name: 'Stage', type: 'string' },
      ],
      lists: ['Guests'],
      programs: [{ name: 'P', campaigns }],
    },
    people: [{ name: 'Ada', new: true }],
    script: [{ event: 'Person is Created', person: 'Ada' }],
    ...more,
  };
}

/** For tests: a campaign that runs every time. */
export const campaign = (name: string, flow: readonly FlowStepData[], more: Partial<CampaignData> = {}) => ({
  ...{ name, flow, schedule: { qualification: 'every time' }, ...more },
});

export const onTrigger = (...triggers: string[]) => ({
  smartList: { triggers: triggers.map((trigger) => ({ trigger })) },
});
export const onCreation = onTrigger('Person is Created');
export const onRequest = onTrigger('Campaign is Requested');
export const executable = { executable: true } as const;

export const attribute = (name: string, operator: string, ...values: (string | number)[]): FilterData => ({
  ...{ filter: 'Person Attribute', attribute: name, operator, values },
});
export const score = (change: string, more: object = {}): FlowStepData => ({
  ...{ step: 'Change Score', scoreName: 'Points', change, ...more },
});
export const stage = (newValue: string, more: object = {}): FlowStepData => ({
  ...{ step: 'Change Data Value', attribute: 'Stage', newValue, ...more },
});
export const wait = (duration: string): FlowStepData => ({ step: 'Wait', duration });
export const execute = (name: string): FlowStepData => ({
  ...{ step: 'Execute Campaign', campaign: `P.${name}`, useParentTokenContext: false },
});
export const request = (name: string): FlowStepData => ({ step: 'Request Campaign', campaign: `P.${name}` });
export const addToList = (list = 'Guests'): FlowStepData => ({ step: 'Add to List', list });
export const deletePerson: FlowStepData = { step: 'Delete Person' };
export const removeFrom = (name: string): FlowStepData => ({
  ...{ step: 'Remove from Flow', campaign: `P.${name}` },
});
