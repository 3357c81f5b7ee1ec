import { type ActionData, type FlowStepData, type Names, type Scenario, STEPS, type StepKind } from '#engine';
import { callParam } from '../calls/callers.ts';
import { type Counterpart, counterpart } from '../calls/counterpart.ts';
import type { CallKind } from '../calls/otherKind.ts';
import { withoutUnused } from '../calls/unused.ts';
import { defaultParams } from '../defaults.ts';
import { findCampaign, findStep, putFlow } from '../model.ts';
import { namesOf } from '../names.ts';
import { actionAt, actionPlaces, withAction } from '../stepActions.ts';
import type { EditKind } from './kind.ts';

/** What each of the two calls becomes, and the kind of campaign that it then needs. */
const OTHER: ReadonlyMap<string, { readonly step: string; readonly needs: CallKind }> = new Map([
  ['Execute Campaign', { step: 'Request Campaign', needs: 'requestable' }],
  ['Request Campaign', { step: 'Execute Campaign', needs: 'executable' }],
]);

/** The kind of step that one which calls a campaign can be swapped for; null for one that calls none. */
export const swapsTo = (step: string): string | null => OTHER.get(step)?.step ?? null;

/** The campaign that a step calls from now on, by the one that it called. */
type Targets = ReadonlyMap<string, string>;

/** The action for the other kind of step: what both kinds have is kept, with other targets, and the rest is default. */
function recast(action: ActionData, kind: StepKind, names: Names, targets: Targets): ActionData {
  if (action.doNothing === true) return action;
  const call = callParam(kind.params)?.name;
  const defaults = defaultParams(kind, names, -1);
  const values = Object.entries(defaults).map(([name, value]) => {
    const old = action[name] ?? (name === call ? '' : value);
    return [name, name === call ? (targets.get(String(old)) ?? old) : old] as const;
  });
  return Object.fromEntries(values);
}

function targetsOf(step: FlowStepData): ReadonlySet<string> {
  const call = callParam(STEPS.get(step.step)?.params)?.name ?? '';
  const named = actionPlaces(step).map((place) => actionAt(step, place)?.[call]);
  return new Set(named.filter((value) => typeof value === 'string' && value !== '') as string[]);
}

/** The scenario without the campaigns that the step does not call any more, if the reader's swap made them. */
function tidied(scenario: Scenario, start: Scenario, left: readonly string[]) {
  let tidy = scenario;
  const deleted: string[] = [];
  for (const ref of left) {
    const name = findCampaign(tidy, ref)?.data.name;
    const less = withoutUnused(tidy, start, ref);
    if (!less) continue;
    tidy = less;
    deleted.push(`"${name}" was deleted: nothing calls it.`);
  }
  return { tidy, deleted };
}

/**
 * Execute Campaign becomes Request Campaign or the other way round, in all choices of the step, and each target gets its
 * counterpart of the kind that the step then needs (facts 1.4, 1.14, 3.3). Token context starts as False.
 */
export const swapCall: EditKind<'swap call'> = ({ scenario, start, program }, { campaign, at }) => {
  const before = findStep(scenario, campaign, at);
  if (typeof before === 'string') return before;
  const other = OTHER.get(before.step.step);
  const kind = STEPS.get(other?.step ?? '');
  if (!other || !kind)
    return `Step ${at + 1} is ${before.step.step}: only Execute Campaign and Request Campaign can be swapped.`;
  let next = scenario;
  const made: (Counterpart & { readonly from: string })[] = [];
  for (const from of targetsOf(before.step)) {
    const one = counterpart(next, from, other.needs, { campaign, at });
    next = one.scenario;
    made.push({ ...one, from });
  }
  const found = findStep(next, campaign, at);
  if (typeof found === 'string') return found;
  const targets = new Map(made.map(({ from, ref }) => [from, ref]));
  const names = namesOf(program);
  const step = actionPlaces(found.step).reduce(
    (data, place) => withAction(data, place, recast(actionAt(data, place) ?? {}, kind, names, targets)),
    { ...found.step, step: kind.name } as FlowStepData,
  );
  next = putFlow(next, found, found.data.flow.with(at, step));
  const left = made.filter(({ from, ref }) => from !== ref && from !== campaign).map(({ from }) => from);
  const { tidy, deleted } = tidied(next, start, left);
  const words = made.flatMap(({ made: one }) => one ?? []);
  const notes = [...made.flatMap(({ note }) => note ?? []), ...deleted];
  return {
    label: [`Step ${at + 1}: ${before.step.step} becomes ${kind.name}`, ...words].join('; '),
    scenario: tidy,
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
};
