import { OPERATORS, type Scenario } from '#workbench';
import { variantRuns } from '../models/runs.ts';
import { anchor, type Entry } from './entry.ts';
import { liveBy } from './live.ts';
import { OPERATOR_GROUPS, type OperatorGroup } from './operatorWords.ts';

/** The operators of one group of field types. */
export interface OperatorSection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const NEEDS = { none: 'No value', some: 'One value or more: any of them', two: 'Two values' } as const;

/** The moment at which operators on dates are tried. */
const MOMENT = { now: Date.UTC(2026, 2, 2), zone: 0 };

/** Whether an operator finds a person whose field is empty, by the engine itself. */
export function findsEmpty(
  { types: [type], samples, otherSamples = {} }: OperatorGroup,
  name: string,
): boolean {
  const other = otherSamples[name];
  const operator = OPERATORS[type].find((one) => one.name === name);
  return operator?.holds(null, other === undefined ? samples : [other], MOMENT) ?? false;
}

/** The operators that the filters on fields of a scenario are written with, as `group operator`. */
function usedIn(scenario: Scenario): readonly string[] {
  const [first] = variantRuns(scenario);
  const fields = first?.bench.program.fields;
  const used = (part: unknown): readonly string[] => {
    if (typeof part !== 'object' || part === null) return [];
    const inside = Object.values(part).flatMap(used);
    if (!('filter' in part) || !('operator' in part) || !('attribute' in part)) return inside;
    const type = fields?.get(String(part.attribute)) ?? '';
    const group = OPERATOR_GROUPS.find(({ types }) => types.some((one) => one === type));
    return group ? [...inside, `${group.id} ${part.operator}`] : inside;
  };
  return used(scenario);
}

/** Every operator that the engine has, by the types of field that have it. */
export function operatorSections(): readonly OperatorSection[] {
  const live = liveBy(usedIn, () => []);
  return OPERATOR_GROUPS.map((group): OperatorSection => {
    const entries = OPERATORS[group.types[0]].map(({ name, operands, facts }): Entry => {
      const found = live(`${group.id} ${name}`);
      return {
        id: `${group.id}-${anchor(name)}`,
        name,
        summary: group.finds[name] ?? '',
        facts,
        details: [
          { term: 'Compares with', words: [{ text: NEEDS[operands] }] },
          { term: 'Empty fields', words: [{ text: findsEmpty(group, name) ? 'found' : 'not found' }] },
        ],
        ...(found && { live: found }),
      };
    });
    return { id: group.id, title: group.title, entries };
  });
}
