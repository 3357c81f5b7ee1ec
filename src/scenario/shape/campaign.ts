import * as v from 'valibot';
import {
  type ActionData,
  type CampaignData,
  type ChoiceData,
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
import { conditions } from './condition.ts';
import { kinds } from './kinds.ts';
import { count, flag, list, maybe, name, oneOf, text, ticked } from './leaf.ts';
import { type Entries, mapping } from './mapping.ts';
import type { Mapped } from './outcome.ts';

const { conditions: most, steps, choices } = FILE_LIMITS;

/** A filter of a smart list, or the IF of a choice. */
export const filter = kinds<FilterData>({
  key: 'filter',
  what: 'a filter',
  noun: 'filter',
  table: FILTERS,
  strictness: 'may be missing',
});

/** A trigger of a smart list. */
export const trigger = kinds<TriggerData>({
  key: 'trigger',
  what: 'a trigger',
  noun: 'trigger',
  table: new Map([...TRIGGERS].map(([kind, { summary }]) => [kind, { name: kind, summary, params: [] }])),
  strictness: 'may be missing',
  besides: () => ({
    where: maybe(v.pipe(conditions, v.description('Constraints: all must hold.'))),
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
  priority: maybe(
    v.pipe(
      oneOf('priority', ['Low', 'Medium', 'High']),
      v.description('Priority override of a trigger campaign; by its steps when left out.'),
    ),
  ),
  communicationLimits: maybe(
    v.pipe(flag, v.description('Block emails to people who are over the communication limits.')),
  ),
  maxPeople: maybe(
    v.pipe(count, v.description('A batch run with more people than this does not run at all.')),
  ),
});

/** The filters of a smart list and how they combine. */
export const filtering = {
  filters: maybe(list(filter, most)),
  match: maybe(
    v.pipe(
      text(),
      v.description(
        'How the filters combine: all (also when left out), any, or logic as in "1 and (2 or 3)".',
      ),
    ),
  ),
};

const smartList = mapping<SmartListData>('a smart list', {
  triggers: maybe(list(trigger, most)),
  ...filtering,
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
