import {
  type CampaignData,
  compile,
  type FilterData,
  type FlowStepData,
  type OutsideData,
  type Program,
  type Scenario,
  type Value,
} from '#engine';

/*
 * Scenarios written short, for tests. Ada is created at the start; campaigns of the program P take everybody every time.
 */

export const set = (attribute: string, newValue: string): FlowStepData => {
  return { step: 'Change Data Value', attribute, newValue };
};
export const score = (change: string): FlowStepData => ({ step: 'Change Score', scoreName: 'Score', change });
export const execute = (campaign: string): FlowStepData => {
  return { step: 'Execute Campaign', campaign: `P.${campaign}`, useParentTokenContext: false };
};
export const request = (campaign: string): FlowStepData => {
  return { step: 'Request Campaign', campaign: `P.${campaign}` };
};
export const removeFrom = (campaign: string): FlowStepData => {
  return { step: 'Remove from Flow', campaign: `P.${campaign}` };
};
export const wait = (duration: string): FlowStepData => ({ step: 'Wait', duration });

export const where = (attribute: string, operator: string, ...values: Value[]): FilterData => {
  return { filter: 'Person Attribute', attribute, operator, values };
};

/** A step that is taken where the filter holds; else nothing is done. */
export const when = (test: FilterData, { step, ...action }: FlowStepData): FlowStepData => {
  return { step, choices: [{ if: test, ...action }], doNothing: true };
};

/** A campaign with one trigger, or none. */
export const campaign = (
  name: string,
  trigger: string | null,
  flow: readonly FlowStepData[],
  rest: Partial<CampaignData> = {},
): CampaignData => {
  const smartList = { triggers: trigger === null ? [] : [{ trigger }], filters: [] };
  return { name, flow, smartList, schedule: { qualification: 'every time' }, ...rest };
};

export const created = (name: string, flow: readonly FlowStepData[]): CampaignData =>
  campaign(name, 'Person is Created', flow);
export const requested = (name: string, flow: readonly FlowStepData[]): CampaignData =>
  campaign(name, 'Campaign is Requested', flow);
export const executed = (name: string, flow: readonly FlowStepData[]): CampaignData =>
  campaign(name, null, flow, { executable: true });

export const happens = (event: string, person = 'Ada', at?: string): OutsideData => {
  return { event, person, ...(at === undefined ? {} : { at }) };
};

interface Parts extends Partial<Omit<Scenario, 'instance'>> {
  readonly instance?: Partial<Scenario['instance']>;
}

/** Text fields A, B and C, and a score. */
const FIELDS = [
  ...['A', 'B', 'C'].map((name) => ({ name, type: 'string' as const })),
  { name: 'Score', type: 'score' as const },
];

export function scenario(campaigns: readonly CampaignData[], { instance, ...rest }: Parts = {}): Scenario {
  return {
    format: 1,
    id: 'sketch',
    title: 'Sketch',
    people: [{ name: 'Ada', new: true }],
    script: [happens('Person is Created')],
    ...rest,
    instance: { programs: [{ name: 'P', campaigns }], fields: FIELDS, ...instance },
  };
}

export const model = (campaigns: readonly CampaignData[], parts: Parts = {}): Program =>
  compile(scenario(campaigns, parts));
