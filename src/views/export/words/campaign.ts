import type { CampaignData, CompiledCampaign, FilterData, FlowStepData, Plain, TriggerData } from '#engine';
import { FILTERS, STEPS } from '../../vocabulary.ts';
import { comparison, constraintWords, paramWords } from './plain.ts';

/** A flow step in words: one line for each choice, then the Default Choice; one line where there is no choice. */
export interface StepWords {
  /** Adobe's name. */
  readonly step: string;
  readonly lines: readonly string[];
}

/** A campaign in words, under the tabs that Marketo shows it in. */
export interface CampaignWords {
  /** `Program.Campaign` */
  readonly ref: string;
  /** "Trigger campaign, requestable" */
  readonly kind: string;
  readonly description: string;
  readonly smartList: readonly string[];
  readonly flow: readonly StepWords[];
  readonly schedule: readonly string[];
}

/** A trigger and its constraints in words. */
export function triggerWords({ trigger, where = [] }: TriggerData): string {
  return [trigger, ...where.map(constraintWords)].join(', ');
}

/** A filter in words: a comparison, or its name and its parameters. */
export function filterWords({ filter, ...params }: FilterData): string {
  const { attribute, operator, values, ...others } = params;
  if (filter === 'Person Attribute' && attribute !== undefined && Object.keys(others).length === 0)
    return comparison(String(attribute), String(operator ?? ''), values);
  const said = paramWords(FILTERS.get(filter)?.params ?? [], params);
  return said === '' ? filter : `${filter}, ${said}`;
}

function actionWords(step: string, { doNothing, ...params }: { readonly [param: string]: Plain }): string {
  if (doNothing === true) return 'Do Nothing';
  return paramWords(STEPS.get(step)?.params ?? [], params);
}

/** A flow step in words. Tokens stay as they are written. */
export function stepWords({ step, choices = [], ...action }: FlowStepData): StepWords {
  const otherwise = actionWords(step, action);
  const chosen = choices.map(
    ({ if: test, ...params }, at) =>
      `Choice ${at + 1}, if ${filterWords(test)}: ${actionWords(step, params)}`,
  );
  const last = chosen.length === 0 ? otherwise : `Default Choice: ${otherwise}`;
  return { step, lines: last === '' ? [] : [...chosen, last] };
}

function listWords({ smartList }: CampaignData): readonly string[] {
  const { triggers = [], filters = [], match } = smartList ?? {};
  if (triggers.length + filters.length === 0) return ['Empty: everybody qualifies.'];
  const numbered = filters.map((filter, at) => `Filter ${at + 1}: ${filterWords(filter)}`);
  const how = filters.length < 2 ? [] : [`Filters combine: ${match ?? 'all'}`];
  return [...triggers.map((trigger) => `Trigger: ${triggerWords(trigger)}`), ...numbered, ...how];
}

function scheduleWords(data: CampaignData, { kind, active, qualification }: CompiledCampaign): string[] {
  const { priority, communicationLimits, maxPeople } = data.schedule ?? {};
  return [
    ...(kind === 'batch' ? [] : [active ? 'Active' : 'Not active']),
    `Each person can run through the flow ${qualification.text}`,
    ...(priority === undefined ? [] : [`Priority override: ${priority}`]),
    ...(communicationLimits === undefined
      ? []
      : [`Communication limits: ${communicationLimits ? 'on' : 'off'}`]),
    ...(maxPeople === undefined ? [] : [`Person restriction: ${maxPeople}`]),
  ];
}

const KINDS = { batch: 'Batch campaign', trigger: 'Trigger campaign', executable: 'Executable campaign' };

/** A campaign in words: what its data says, and what the compiled model takes it for. Says nothing of what is wrong with it. */
export function campaignWords(data: CampaignData, compiled: CompiledCampaign): CampaignWords {
  return {
    ref: compiled.ref,
    kind: compiled.requestable ? `${KINDS[compiled.kind]}, requestable` : KINDS[compiled.kind],
    description: compiled.description,
    smartList: listWords(data),
    flow: data.flow.map(stepWords),
    schedule: scheduleWords(data, compiled),
  };
}

/** The data behind a compiled campaign, by its path. */
export function dataOf(
  scenario: {
    readonly instance: { readonly programs: readonly { readonly campaigns: readonly CampaignData[] }[] };
  },
  { path }: Pick<CompiledCampaign, 'path'>,
): CampaignData | undefined {
  const [, , program, , campaign] = path;
  return scenario.instance.programs[Number(program)]?.campaigns[Number(campaign)];
}
