import { compile } from './compile/compile.ts';
import type { Policy } from './policies/kind.ts';
import { lockstep } from './policies/lockstep.ts';
import type { Program } from './program.ts';
import { type Run, run } from './run.ts';
import type {
  CampaignData,
  FilterData,
  FlowStepData,
  OutsideData,
  Plain,
  ProgramData,
  Scenario,
} from './scenario.ts';
import type { Value } from './value.ts';
import { fieldOf, markOf } from './world.ts';

/*
 * Scenarios written short, for tests: step and campaign by their names, everything else at a default that keeps out of
 * the way. Ada is new and created at the start; campaigns take everybody every time.
 */

export const set = (attribute: string, newValue: string): FlowStepData => {
  return { step: 'Change Data Value', attribute, newValue };
};
export const score = (change: string, scoreName = 'Score'): FlowStepData => {
  return { step: 'Change Score', scoreName, change };
};
export const execute = (campaign: string, useParentTokenContext = false): FlowStepData => {
  return { step: 'Execute Campaign', campaign, useParentTokenContext };
};
export const request = (campaign: string): FlowStepData => ({ step: 'Request Campaign', campaign });
export const wait = (duration: string): FlowStepData => ({ step: 'Wait', duration });
export const removeFrom = (campaign: string): FlowStepData => ({ step: 'Remove from Flow', campaign });

export const where = (attribute: string, operator: string, ...values: Value[]): FilterData => {
  return { filter: 'Person Attribute', attribute, operator, values };
};

type Rest = Partial<Omit<CampaignData, 'name' | 'flow'>> & { readonly filters?: readonly FilterData[] };

function campaign(
  name: string,
  trigger: string | null,
  flow: readonly FlowStepData[],
  rest: Rest,
): CampaignData {
  const { filters = [], smartList, ...others } = rest;
  const triggers = trigger === null ? [] : [{ trigger }];
  return {
    name,
    flow,
    smartList: { triggers, filters, ...smartList },
    schedule: { qualification: 'every time' },
    ...others,
  };
}

export const onCreation = (name: string, flow: readonly FlowStepData[], rest: Rest = {}): CampaignData =>
  campaign(name, 'Person is Created', flow, rest);
export const onForm = (name: string, flow: readonly FlowStepData[], rest: Rest = {}): CampaignData =>
  campaign(name, 'Fills Out Form', flow, rest);
export const onRequest = (name: string, flow: readonly FlowStepData[], rest: Rest = {}): CampaignData =>
  campaign(name, 'Campaign is Requested', flow, rest);
export const on = (
  trigger: string,
  name: string,
  flow: readonly FlowStepData[],
  rest: Rest = {},
): CampaignData => campaign(name, trigger, flow, rest);
export const batch = (name: string, flow: readonly FlowStepData[], rest: Rest = {}): CampaignData =>
  campaign(name, null, flow, rest);
export const executable = (name: string, flow: readonly FlowStepData[], rest: Rest = {}): CampaignData =>
  campaign(name, null, flow, { executable: true, ...rest });

export const program = (
  name: string,
  campaigns: readonly CampaignData[],
  tokens: Readonly<Record<string, string>> = {},
  rest: Partial<ProgramData> = {},
): ProgramData => {
  return {
    name,
    campaigns,
    tokens: Object.entries(tokens).map(([key, value]) => ({ name: key, value })),
    ...rest,
  };
};

export const happens = (event: string, params: Readonly<Record<string, Plain>> = {}): OutsideData => {
  return { event, ...(event === 'Batch Campaign Runs' ? {} : { person: 'Ada' }), ...params };
};

interface Parts extends Partial<Omit<Scenario, 'instance'>> {
  readonly instance?: Partial<Scenario['instance']>;
}

/** A scenario with text fields A, B and C, scores Score and Other, and a check box Flag. */
export function scenario(programs: readonly ProgramData[], { instance, ...rest }: Parts = {}): Scenario {
  const texts = ['A', 'B', 'C'].map((name) => ({ name, type: 'string' as const }));
  const scores = ['Score', 'Other'].map((name) => ({ name, type: 'score' as const }));
  const fields = [
    ...texts,
    ...scores,
    { name: 'Flag', type: 'boolean' as const },
    ...(instance?.fields ?? []),
  ];
  return {
    format: 1,
    id: 'sketch',
    title: 'Sketch',
    people: [{ name: 'Ada', new: true }],
    script: [happens('Person is Created')],
    ...rest,
    instance: { programs, ...instance, fields },
  };
}

/** A run with the program that it ran. */
export interface Played extends Run {
  readonly program: Program;
}

/** Compiles and runs a scenario. */
export function play(model: Scenario, policy: Policy = lockstep): Played {
  const compiled = compile(model);
  return { ...run(compiled, policy), program: compiled };
}

/** Plays campaigns of one program called P. */
export const playFlow = (campaigns: readonly CampaignData[], parts: Parts = {}, policy?: Policy): Played =>
  play(scenario([program('P', campaigns)], parts), policy);

/** A field of a person at the end. */
export function final({ world }: Run, field: string, person = 'Ada'): Value {
  const found = world.people.get(person);
  return found ? fieldOf(found, field) : null;
}

/** A mark of a person at the end. */
export function marked({ world }: Run, mark: string, person = 'Ada'): Value {
  const found = world.people.get(person);
  return found ? markOf(found, mark) : null;
}

/** The events of one type. */
export function ofType<T extends Run['events'][number]['type']>({ events }: Pick<Run, 'events'>, type: T) {
  return events.filter((event): event is Extract<typeof event, { type: T }> => event.type === type);
}

/** What happened in the flows, a word an event: `M.0` step 1 of campaign M, `M(` it starts, `M)` it ends. */
export function sequence({ events }: Pick<Run, 'events'>): string {
  const words = events.flatMap((event) => {
    const name = event.campaign?.split('.').at(-1) ?? '';
    if (event.type === 'flow started') return `${name}(`;
    if (event.type === 'flow ended') return event.how === 'completed' ? `${name})` : `${name}x`;
    return event.type === 'step' ? `${name}.${event.index}` : [];
  });
  return words.join(' ');
}
