import { type Constraint, type FieldType, OPERATORS, type Path, type Plain, type Scenario } from '#engine';
import { findCampaign, findStep } from '../../../model.ts';
import { same } from '../../../same.ts';
import type { ChoicePlace, ConstraintPlace } from '../action.ts';
import { dataAt, putList } from '../data.ts';
import type { ModelEditKind } from '../kind.ts';
import { attributesOf } from './attributes.ts';
import { findList } from './place.ts';

interface FoundConstraints {
  readonly path: Path;
  readonly where: readonly Constraint[];
  readonly attributes: Readonly<Record<string, FieldType>>;
  readonly words: string;
}

function fromTrigger(scenario: Scenario, campaign: string, at: number): FoundConstraints | string {
  const found = findCampaign(scenario, campaign);
  if (!found) return `There is no campaign "${campaign}".`;
  const trigger = found.data.smartList?.triggers?.[at];
  if (!trigger) return `"${found.data.name}" has no trigger ${at + 1}.`;
  const home = ['instance', 'programs', found.program, 'campaigns', found.index, 'smartList'];
  return {
    path: [...home, 'triggers', at, 'where'],
    where: trigger.where ?? [],
    attributes: attributesOf('trigger', trigger.trigger),
    words: trigger.trigger,
  };
}

function fromChoice(scenario: Scenario, { campaign, step, choice }: ChoicePlace): FoundConstraints | string {
  const found = findStep(scenario, campaign, step);
  if (typeof found === 'string') return found;
  const test = found.step.choices?.[choice]?.if;
  if (!test) return `Step ${step + 1} has no choice ${choice + 1}.`;
  const home = ['instance', 'programs', found.program, 'campaigns', found.index, 'flow', step];
  return {
    path: [...home, 'choices', choice, 'if', 'where'],
    where: (test['where'] ?? []) as unknown as readonly Constraint[],
    attributes: attributesOf('filter', test.filter),
    words: test.filter,
  };
}

function findConstraints(scenario: Scenario, on: ConstraintPlace): FoundConstraints | string {
  if ('trigger' in on) return fromTrigger(scenario, on.campaign, on.trigger);
  if ('choice' in on) return fromChoice(scenario, on);
  const found = findList(scenario, on);
  if (typeof found === 'string') return found;
  const filter = found.filters[on.filter];
  if (!filter) return `"${found.words}" has no filter ${on.filter + 1}.`;
  const path = [...found.path, 'filters', on.filter, 'where'];
  const where = (dataAt(scenario, path) ?? []) as unknown as readonly Constraint[];
  return { path, where, attributes: attributesOf('filter', filter.filter), words: filter.filter };
}

function put(scenario: Scenario, { path }: FoundConstraints, where: readonly Constraint[]): Scenario {
  return putList(scenario, path, where as unknown as readonly Plain[]);
}

/** A constraint that is complete: the attribute is not empty, or true where there is no such operator. */
export function defaultConstraint(attribute: string, type: FieldType): Constraint {
  const filled = OPERATORS[type].find(({ name }) => name === 'is not empty');
  return filled ? { attribute, operator: filled.name } : { attribute, operator: 'is', values: [true] };
}

/** A constraint on an attribute, or on the first one that has none yet. */
export const addConstraint: ModelEditKind<'add constraint'> = ({ scenario }, { on, attribute }) => {
  const found = findConstraints(scenario, on);
  if (typeof found === 'string') return found;
  const { attributes, where, words } = found;
  const all = Object.keys(attributes);
  if (all.length === 0) return `${words} has no constraints.`;
  const free = all.find((name) => where.every((one) => one.attribute !== name));
  const chosen = attribute ?? free ?? all[0] ?? '';
  const type = Object.hasOwn(attributes, chosen) ? attributes[chosen] : undefined;
  if (!type) return `${words} has no constraint "${chosen}".`;
  return {
    label: `${words}: a constraint on ${chosen} is added`,
    scenario: put(scenario, found, [...where, defaultConstraint(chosen, type)]),
  };
};

/** Another attribute, operator or values. What does not fit is kept; `compile` underlines it. */
export const setConstraint: ModelEditKind<'set constraint'> = ({ scenario }, { on, at, constraint }) => {
  const found = findConstraints(scenario, on);
  if (typeof found === 'string') return found;
  const old = found.where[at];
  if (!old) return `${found.words} has no constraint ${at + 1}.`;
  const typed = same({ ...old, values: [] }, { ...constraint, values: [] });
  return {
    ...(typed ? { typing: `${JSON.stringify(on)} constraint ${at}` } : {}),
    label: `${found.words}: constraint ${at + 1} becomes another`,
    scenario: put(scenario, found, found.where.with(at, constraint)),
  };
};

export const removeConstraint: ModelEditKind<'remove constraint'> = ({ scenario }, { on, at }) => {
  const found = findConstraints(scenario, on);
  if (typeof found === 'string') return found;
  const gone = found.where[at];
  if (!gone) return `${found.words} has no constraint ${at + 1}.`;
  return {
    label: `${found.words}: the constraint on ${gone.attribute} is removed`,
    scenario: put(scenario, found, found.where.toSpliced(at, 1)),
  };
};
