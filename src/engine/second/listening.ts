import { holds, operatorFits } from './compare.ts';
import { HEARD, type Heard } from './heard.ts';
import { toSecond } from './time.ts';
import { type Activity, text, type Value, type World } from './world.ts';

export interface Test {
  attribute: string;
  operator: string;
  values?: readonly Value[];
}

export const heardBy = (trigger: string): Heard | undefined => HEARD.find((one) => one.trigger === trigger);

const DATE = 'Date of Activity';

/** The kind as a filter sees it: it can test the moment of the entry besides (facts 7.10, 7.12). */
export function lookedBackBy(filter: string): Heard | undefined {
  const kind = HEARD.find((one) => one.filter === filter);
  if (kind === undefined) return undefined;
  const constraints = { ...kind.constraints, ...kind.looks, [DATE]: DATE };
  return { ...kind, constraints, typed: { ...kind.typed, [DATE]: 'datetime' } };
}

/** An entry of the log with its moment among its attributes. */
export const withDate = (entry: Activity & { at: number }): Activity => ({
  type: entry.type,
  attributes: { ...entry.attributes, [DATE]: toSecond(entry.at) },
});

const typeOf = (kind: Heard, attribute: string) =>
  kind.typed?.[kind.constraints[attribute] ?? ''] ?? 'string';

export const testsFit = (kind: Heard, tests: readonly Test[]): boolean =>
  tests.every(
    ({ attribute, operator, values = [] }) =>
      kind.constraints[attribute] !== undefined && operatorFits(typeOf(kind, attribute), operator, values),
  );

/** Do all constraints hold for an entry of the log? */
export const testsHold = (
  world: World,
  kind: Heard,
  tests: readonly Test[],
  { attributes }: Activity,
  at: number,
) =>
  tests.every(({ attribute, operator, values = [] }) => {
    const seen = attributes[kind.constraints[attribute] ?? ''] ?? null;
    return holds(world, typeOf(kind, attribute), operator, seen, values, at);
  });

/** The trigger tokens of a run that this entry started. */
export function tokensOf(trigger: string, { attributes }: Activity): Map<string, string> {
  const given = Object.entries(heardBy(trigger)?.tokens ?? {});
  return new Map([
    ['trigger name', trigger],
    ...given.map(([token, from]): [string, string] => [token, text(attributes[from])]),
  ]);
}
