import type { ActivityKind } from '../activities/kind.ts';
import { unknown } from '../compile/names.ts';
import type { Clause } from '../events.ts';
import { checkComparison } from '../operators/check.ts';
import { compare, comparisonText } from '../operators/compare.ts';
import { conditions } from '../params/conditions.ts';
import { count } from '../params/value.ts';
import type { Complaint } from '../problem.ts';
import type { Params } from '../program.ts';
import type { Constraint, FieldType } from '../scenario.ts';
import { isoInstant } from '../time.ts';
import { constraintTypes } from '../triggers/table.ts';
import type { Value } from '../value.ts';
import type { Remembered } from '../world.ts';
import type { FilterKind, Sight } from './kind.ts';

/** The label of the constraint on the activity's time. */
const DATE = 'Date of Activity';

type Types = Readonly<Record<string, FieldType>>;

const conditionsOf = (params: Params) => (params['where'] ?? []) as readonly Constraint[];
const timesOf = (params: Params) => Number(params['times'] ?? 1);

function wrong(name: string, types: Types, { attribute, operator, values = [] }: Constraint) {
  const type = Object.hasOwn(types, attribute) ? types[attribute] : undefined;
  if (type !== undefined) return checkComparison(type, operator, values);
  return unknown(`constraint of ${name} called`, attribute, Object.keys(types), ['7.2']);
}

/** The first constraint that is wrong, or else the first that warns. */
function check(name: string, types: Types, params: Params): Complaint | undefined {
  const found = conditionsOf(params).flatMap((condition) => wrong(name, types, condition) ?? []);
  return found.find(({ reach }) => reach !== 'warning') ?? found[0];
}

/**
 * The filter that looks back on a kind of activity (fact 7.12), if there is one: with the trigger's constraints, on the
 * activity's date, and for a least number of times. It sees what the log holds at this moment.
 */
export function looksBack(kind: ActivityKind): readonly FilterKind[] {
  const { filter, trigger } = kind;
  if (!filter) return [];
  const { name, summary } = filter;
  const behind = filter.constraints ?? trigger?.constraints ?? {};
  const types: Types = { ...constraintTypes(kind, behind), [DATE]: 'datetime' };
  const seenIn = (past: Remembered, attribute: string): Value =>
    attribute === DATE ? isoInstant(past.time) : (past.attributes[behind[attribute] ?? attribute] ?? null);
  const clausesOf = (past: Remembered, { program, now }: Sight, where: readonly Constraint[]) =>
    where.map((condition): Clause => {
      const { attribute } = condition;
      const moment = { now, zone: program.zone };
      return compare(condition, types[attribute] ?? 'string', seenIn(past, attribute), moment);
    });
  return [
    {
      name,
      facts: ['7.12'],
      summary,
      looksBackOn: kind.name,
      params: [
        { name: 'where', label: 'Constraints', type: conditions, optional: true, help: 'All must hold.' },
        {
          name: 'times',
          label: 'Min. Number of Times',
          type: count,
          optional: true,
          help: '1 when left out.',
        },
      ],
      check: (params) => check(name, types, params),
      holds(sight, params) {
        const where = conditionsOf(params);
        const same = sight.person.history.filter(({ type, time }) => type === kind.name && time <= sight.now);
        const found = same.filter((past) => clausesOf(past, sight, where).every(({ holds }) => holds)).length;
        const least = timesOf(params);
        const text = [name, ...where.map(comparisonText)].join(', ');
        const facts = new Set([
          '7.12',
          ...(trigger ? [] : kind.facts),
          ...(where.length > 0 ? ['7.14'] : []),
        ]);
        for (const { facts: own = [] } of same.slice(0, 1).flatMap((past) => clausesOf(past, sight, where)))
          for (const id of own) facts.add(id);
        return {
          text: least > 1 ? `${text}, at least ${least} times` : text,
          holds: found >= least,
          seen: found,
          facts: [...facts],
        };
      },
    },
  ];
}
