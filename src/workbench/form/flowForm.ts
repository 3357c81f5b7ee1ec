import {
  type ChoiceData,
  FILTERS,
  type FilterData,
  type Names,
  namesOf,
  type Param,
  type Plain,
  STEPS,
} from '#engine';
import type { Bench } from '../bench.ts';
import { swapsTo } from '../edits/swapCall.ts';
import { findCampaign } from '../model.ts';
import { type CampaignProblem, problemsOf } from '../problemsOf.ts';
import { type FormField, fieldOf } from './field.ts';

/** The fields of a choice: of its test, and of what it does. */
export interface ChoiceForm {
  readonly test: readonly FormField[];
  readonly action: readonly FormField[];
}

/** What a form shows of a flow step. */
export interface StepForm {
  /** What it can be swapped for, Execute Campaign or Request Campaign; null for a step that calls nobody. */
  readonly swap: string | null;
  /** Those of the Default Choice. */
  readonly action: readonly FormField[];
  readonly choices: readonly ChoiceForm[];
  readonly problems: readonly CampaignProblem[];
}

/** The flow of a campaign as a form, as plain data: everything that is shown, and everything that can be chosen. */
export interface FlowForm {
  readonly steps: readonly StepForm[];
  /** The kinds of step that can be added. */
  readonly kinds: readonly string[];
  /** What is wrong with the campaign, outside its steps. */
  readonly problems: readonly CampaignProblem[];
}

/** A kind with more parameters than this shows those that are needed or there. */
const CROWDED = 4;

type Values = Readonly<Record<string, unknown>>;

function shown(params: readonly Param[], values: Values): readonly Param[] {
  if (params.length <= CROWDED) return params;
  return params.filter(({ name, optional, initial }) => !optional || initial || values[name] !== undefined);
}

const given = (values: Values, { name }: Param) => values[name] as Plain | undefined;

function actionFields(step: string, values: Values, names: Names): readonly FormField[] {
  if (values['doNothing'] === true) return [];
  const params = shown(STEPS.get(step)?.params ?? [], values);
  return params.map((param) => fieldOf(param, given(values, param), names));
}

/** The fields of a filter, its operators and values fitting the attribute that it compares. */
export function filterFields(filter: FilterData, names: Names): readonly FormField[] {
  const holds = names.fields.get(String(filter['attribute'] ?? ''));
  const params = FILTERS.get(filter.filter)?.params ?? [];
  return params.map((param) => fieldOf(param, given(filter, param), names, holds));
}

const choiceForm = (step: string, choice: ChoiceData, names: Names): ChoiceForm => ({
  test: filterFields(choice.if, names),
  action: actionFields(step, choice, names),
});

/** The flow of a campaign, `Program.Campaign`, as a form. Without steps for a campaign that does not exist. */
export function flowForm(bench: Bench, campaign: string): FlowForm {
  const names = namesOf(bench.program);
  const flow = findCampaign(bench.scenario, campaign)?.data.flow ?? [];
  const problems = problemsOf(bench, campaign);
  return {
    steps: flow.map((data, at) => ({
      swap: swapsTo(data.step),
      action: actionFields(data.step, data, names),
      choices: (data.choices ?? []).map((choice) => choiceForm(data.step, choice, names)),
      problems: problems.filter(({ step }) => step === at),
    })),
    kinds: [...STEPS.keys()],
    problems: problems.filter(({ step }) => step === null),
  };
}
