import type {
  CampaignData,
  ChoiceData,
  Constraint,
  FilterData,
  FlowStepData,
  Plain,
  SmartListData,
  TriggerData,
} from '../scenario.ts';
import { coreStep } from './coreSteps.ts';
import { type Draw, type Params, pick, several } from './draw.ts';
import { attribute, dates, MEMBERSHIPS } from './filters.ts';
import { BATCH, EXECUTABLE, FORMS, REQUESTABLE } from './names.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './themes.ts';

const RULES = ['only once', 'every time', 'only once', 'once every 2 hours'];
const TRIGGERS = ['Person is Created', 'Fills Out Form', 'Campaign is Requested'];
const LOGIC = ['1 and (2 or 3)', '1 or 2 or 3', '(1 and 2) or 3', '1 and 2 or 3'];
const SOURCES = ['Flow Action', 'Web Service API', 'Sales Insight'];

type Tests = Readonly<Record<string, readonly Plain[]>>;

function constraints(draw: Draw, tests: Tests): Constraint[] {
  const named = Object.entries(tests);
  return several(draw, named.length > 0 ? draw(2) : 0, () => {
    const [name, values] = pick(draw, named);
    const value = pick(draw, values) as string;
    return { attribute: name, operator: draw(5) === 1 ? 'is not' : 'is', values: [value] };
  });
}

function lookingBack(draw: Draw, theme: Theme): FilterData {
  const [name, tests] = pick(draw, Object.entries(theme.filters));
  const tested = constraints(draw, tests);
  const more = draw(4);
  const dated = more === 2 ? [{ attribute: 'Date of Activity', ...dates(draw) }] : [];
  const where = [...tested, ...dated];
  return {
    filter: name,
    ...(where.length > 0 ? { where: where as unknown as Plain } : {}),
    ...(more === 1 ? { times: 2 } : {}),
  };
}

/** A filter: a test of a field, an activity that has happened, or a membership. */
function filter(draw: Draw, theme: Theme): FilterData {
  const wide = theme !== THEMES[0];
  const kind = wide ? draw(4) : 0;
  if (kind === 2 && Object.keys(theme.filters).length > 0) return lookingBack(draw, theme);
  if (kind === 3 && theme.memberships.length > 0) {
    const name = pick(draw, theme.memberships);
    return { filter: name, ...MEMBERSHIPS[name]?.(draw) };
  }
  return attribute(draw, wide);
}

function step(draw: Draw, own: number, theme: Theme): FlowStepData {
  const special = Object.entries(theme.steps);
  const executable = own >= EXECUTABLE && own < BATCH;
  const fitting = special.filter(([name]) => !executable || (name !== 'Wait' && name !== 'Call Webhook'));
  const [name, params] =
    fitting.length > 0 && draw(3) > 0 ? pick(draw, fitting) : coreStep(draw, own, theme !== THEMES[0]);
  const action = (): Params => (draw(9) === 1 ? { doNothing: true } : params(draw));
  const choices = several(draw, 2, (): ChoiceData => ({ ...action(), if: filter(draw, theme) }));
  return { ...action(), step: name, ...(choices.length > 0 ? { choices } : {}) };
}

function triggers(draw: Draw, kind: number, theme: Theme): TriggerData[] {
  if (kind > 2) return [];
  if (kind === 2) {
    const where = [{ attribute: 'Source', operator: 'is', values: [pick(draw, SOURCES)] }];
    return [{ trigger: 'Campaign is Requested', ...(draw(8) === 1 ? { where } : {}) }];
  }
  const special = Object.entries(theme.triggers);
  if (special.length > 0 && draw(4) > (kind === 0 ? 2 : 0))
    return Array.from({ length: 1 + draw(2) }, () => {
      const [trigger, tests] = pick(draw, special);
      const where = constraints(draw, tests);
      return { trigger, ...(where.length > 0 ? { where } : {}) };
    });
  const form = [{ attribute: 'Form Name', operator: 'is', values: [pick(draw, FORMS)] }];
  return [{ trigger: TRIGGERS[kind] ?? '', ...(kind === 1 && draw(6) === 1 ? { where: form } : {}) }];
}

/** What combines the filters: advanced logic where there are three. */
function match(draw: Draw, filters: readonly FilterData[]): SmartListData {
  if (filters.length > 2 && draw(2) === 1) return { match: pick(draw, LOGIC) };
  return draw(4) === 1 ? { match: 'any' } : {};
}

/** The first two campaigns hear events, two are requestable, four executable, one is a batch; few are something else. */
export function campaign(draw: Draw, own: number, theme: Theme): CampaignData {
  const usual =
    own < REQUESTABLE ? own : [REQUESTABLE, EXECUTABLE, BATCH].filter((from) => own >= from).length + 1;
  const kind = draw(12) === 1 ? draw(5) : usual;
  const heard = triggers(draw, kind, theme);
  const cascades = heard.some(({ trigger }) => !TRIGGERS.includes(trigger));
  const filters = several(draw, draw(8) === 1 ? 3 : draw(2), () => filter(draw, theme));
  const limits = theme.steps['Send Email'] && draw(2) === 1 ? { communicationLimits: draw(4) > 0 } : {};
  return {
    name: `C${own}`,
    id: 2000 + own,
    ...(draw(4) === 1 ? { description: `About ${own}` } : {}),
    ...(kind === 3 ? { executable: true } : {}),
    smartList: { triggers: heard, filters, ...match(draw, filters) },
    flow: several(draw, 4, () => step(draw, own, theme)),
    schedule: {
      active: draw(12) !== 1,
      qualification: cascades && draw(6) > 0 ? 'only once' : pick(draw, RULES),
      ...limits,
      ...(own >= BATCH && draw(4) === 1 ? { maxPeople: 1 } : {}),
      ...(draw(10) === 1 ? { priority: pick(draw, ['High', 'Low', 'Medium']) } : {}),
    },
  };
}
