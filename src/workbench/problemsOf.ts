import { FILTERS, type Param, type Path, type Problem, STEPS } from '#engine';
import type { Bench } from './bench.ts';
import { type FoundCampaign, findCampaign } from './model.ts';
import { type ActionPlace, actionAt } from './stepActions.ts';

/** A problem of a campaign with the place where a form shows it. */
export interface CampaignProblem extends Problem {
  readonly part: 'smart list' | 'flow' | 'schedule' | 'campaign';
  /** The step, counted from 0; null outside the flow. */
  readonly step: number | null;
  /** The choice, counted from 0, or the Default Choice; null where it is about no action. */
  readonly choice: ActionPlace | null;
  /** It is about the choice's test, not its action. */
  readonly test: boolean;
  /** The parameter of the step or of the test; null where it is about the whole of it. */
  readonly param: string | null;
}

const PARTS: ReadonlyMap<unknown, CampaignProblem['part']> = new Map([
  ['flow', 'flow'],
  ['smartList', 'smart list'],
  ['schedule', 'schedule'],
]);

/** A problem of a missing value stands at the step, not at the value: the value is found by its label. */
function missing(params: readonly Param[] | undefined, message: string): string | null {
  return params?.find(({ label }) => message === `${label} is missing.`)?.name ?? null;
}

function inFlow(
  { data }: FoundCampaign,
  path: Path,
  message: string,
): Omit<CampaignProblem, keyof Problem | 'part'> {
  const [index, ...rest] = path;
  const step = typeof index === 'number' ? index : null;
  const chosen = rest[0] === 'choices' && typeof rest[1] === 'number';
  const choice = chosen ? Number(rest[1]) : 'default';
  const inside = chosen ? rest.slice(2) : rest;
  const test = inside[0] === 'if';
  const name = inside[test ? 1 : 0];
  const found = step === null ? undefined : data.flow[step];
  const kind = test
    ? FILTERS.get(found?.choices?.[Number(choice)]?.if.filter ?? '')
    : STEPS.get(found?.step ?? '');
  const known = typeof name === 'string' && name !== 'step' ? name : missing(kind?.params, message);
  const about = name === 'step' || !found || !actionAt(found, choice) ? null : choice;
  return { step, choice: about, test, param: known };
}

/**
 * The problems of one campaign, in the order of the campaign, each with its step, choice and parameter, so that a form
 * can underline it in place. Nothing for a campaign that does not exist. Does not give problems outside campaigns.
 */
export function problemsOf({ scenario, program }: Bench, campaign: string): readonly CampaignProblem[] {
  const found = findCampaign(scenario, campaign);
  if (!found) return [];
  const own = ['instance', 'programs', found.program, 'campaigns', found.index];
  return program.problems
    .filter(({ path }) => own.every((part, index) => path[index] === part))
    .map((problem) => {
      const [part, ...rest] = problem.path.slice(own.length);
      if (part === 'flow') return { ...problem, part, ...inFlow(found, rest, problem.message) };
      const place = { step: null, choice: null, test: false, param: null };
      return { ...problem, part: PARTS.get(part) ?? 'campaign', ...place };
    });
}
