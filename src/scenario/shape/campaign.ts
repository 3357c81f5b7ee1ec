import * as v from 'valibot';
import {
  type ActionData,
  type CampaignData,
  type ChoiceData,
  type Constraint,
  FILTERS,
  type FilterData,
  type FlowStepData,
  type ScheduleData,
  type SmartListData,
  STEPS,
  TRIGGERS,
  type TriggerData,
} from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { kinds } from './kinds.ts';
import { count, flag, list, maybe, name, oneOf, text, ticked, value } from './leaf.ts';
import { type Entries, mapping } from './mapping.ts';
import type { Mapped } from './outcome.ts';

const { conditions, steps, choices } = FILE_LIMITS;

/** A filter of a smart list, or the IF of a choice. */
export const filter = kinds<FilterData>({
  key: 'filter',
  what: 'a filter',
  noun: 'filter',
  table: FILTERS,
  strictness: 'may be missing',
});

const constraint = mapping<Constraint>('a constraint', {
  attribute: v.pipe(text(), v.description('An attribute of what happened.')),
  operator: v.pipe(text(), v.description('How to compare.')),
  values: maybe(v.pipe(list(value, FILE_LIMITS.values), v.description('Any of these; none for "is empty".'))),
});

/** A trigger of a smart list. */
export const trigger = kinds<TriggerData>({
  key: 'trigger',
  what: 'a trigger',
  noun: 'trigger',
  table: new Map([...TRIGGERS].map(([kind, { summary }]) => [kind, { name: kind, summary, params: [] }])),
  strictness: 'may be missing',
  besides: () => ({
    where: maybe(v.pipe(list(constraint, conditions), v.description('Constraints: all must hold.'))),
  }),
});

const doNothing = maybe(v.pipe(ticked, v.description('Do Nothing, in place of the parameters.')));

const choice = (params: Entries<Mapped>) =>
  mapping<ChoiceData>('a choice', { if: filter, ...(params as Entries<ActionData>), doNothing });

/** A step of a flow. What it lacks is for the compiler to say: Marketo underlines it in red and runs the rest. */
export const step = kinds<FlowStepData>({
  key: 'step',
  what: 'a flow step',
  noun: 'flow step',
  table: STEPS,
  strictness: 'may be missing',
  besides: (params) => ({
    choices: maybe(
      v.pipe(
        list(choice(params), choices),
        v.description('The first whose IF holds applies; else the default.'),
      ),
    ),
    doNothing,
  }),
});

const schedule = mapping<ScheduleData>('a schedule', {
  active: maybe(
    v.pipe(flag, v.description('A trigger campaign that is off gets no new people. On when left out.')),
  ),
  qualification: maybe(
    v.pipe(
      text(),
      v.description('"only once", "every time" or "once every 3 days"; only once when left out.'),
    ),
  ),
});

const smartList = mapping<SmartListData>('a smart list', {
  triggers: maybe(list(trigger, conditions)),
  filters: maybe(list(filter, conditions)),
  match: maybe(
    v.pipe(
      oneOf('way to match', ['all', 'any']),
      v.description('How the filters combine; all when left out.'),
    ),
  ),
});

/** A smart campaign. */
export const campaign = mapping<CampaignData>('a campaign', {
  name,
  id: maybe(count),
  description: maybe(text()),
  executable: maybe(v.pipe(flag, v.description('The Executable check box, fixed at creation.'))),
  smartList: maybe(smartList),
  flow: v.pipe(list(step, steps), v.description('The steps, in order.')),
  schedule: maybe(schedule),
});
