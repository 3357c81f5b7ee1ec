import { OUTSIDE, type Param, type Plain, type Scenario, STEPS } from '#engine';
import { actionAt, actionPlaces } from '../stepActions.ts';

/** The types of parameter that make a campaign run: they fit one kind of campaign only. */
const CALLED: ReadonlySet<string> = new Set(['executable campaign', 'requestable campaign']);

type Values = Readonly<Record<string, Plain | undefined>>;

/** The parameter that names the campaign to run, if a kind has one. */
export function callParam(params: readonly Param[] = []): Param | undefined {
  return params.find(({ type }) => CALLED.has(type.name));
}

/** A step, as `Program.Campaign` and its place counted from 0. */
export interface StepPlace {
  readonly campaign: string;
  readonly at: number;
}

function calls(params: readonly Param[] | undefined, values: Values | undefined, ref: string): boolean {
  const param = callParam(params);
  return param !== undefined && values?.[param.name] === ref;
}

/** Who else makes a campaign run. */
export interface Callers {
  /** Steps that execute or request it. */
  readonly steps: readonly StepPlace[];
  /** An outside event requests it. */
  readonly fromOutside: boolean;
}

/** Everything that makes a campaign run by its name. Triggers and schedules name no campaign and are not here. */
export function callersOf({ instance, script }: Scenario, ref: string): Callers {
  const steps = instance.programs.flatMap(({ name, campaigns }) =>
    campaigns.flatMap((campaign) =>
      [...campaign.flow.entries()]
        .filter(([, step]) =>
          actionPlaces(step).some((place) => calls(STEPS.get(step.step)?.params, actionAt(step, place), ref)),
        )
        .map(([at]) => ({ campaign: `${name}.${campaign.name}`, at })),
    ),
  );
  return { steps, fromOutside: script.some((event) => calls(OUTSIDE.get(event.event)?.params, event, ref)) };
}
