import { type ActivityKind, activity } from '../activities/kind.ts';
import type { Param, ParamType } from '../params/kind.ts';
import { person } from '../params/person.ts';
import { text } from '../params/text.ts';
import { value } from '../params/value.ts';
import type { FieldType } from '../scenario.ts';
import type { Value } from '../value.ts';
import type { Arrival, OutsideKind } from './kind.ts';

const typeOf = (type: FieldType | undefined): ParamType => (type === 'string' ? text : value);

/** The outside event that is nothing but an activity, if the kind can come from outside. */
export function fromOutside(kind: ActivityKind): readonly OutsideKind[] {
  const { outside, trigger, attributes } = kind;
  const name = outside?.name ?? trigger?.name;
  if (!outside || name === undefined) return [];
  const { summary, gives, optional = [], types = {}, makesKnown = false, completes } = outside;
  const params = Object.entries(gives).map(([key, attribute]): Param => {
    const param = {
      name: key,
      label: attribute,
      type: types[key] ?? typeOf(attributes[attribute]),
      help: `${attribute}.`,
    };
    return optional.includes(key) ? { ...param, optional: true } : param;
  });
  return [
    {
      name,
      facts: [...new Set([...(trigger?.facts ?? []), ...kind.facts])],
      summary,
      params: [{ name: 'person', label: 'Person', type: person, help: 'Who.' }, ...params],
      arrive(program, world, given) {
        const who = String(given['person']);
        const seen = Object.entries(gives).map(([key, attribute]): [string, Value] => {
          return [attribute, (given[key] ?? null) as Value];
        });
        const data = Object.fromEntries(seen.filter(([, one]) => one !== null));
        const known = makesKnown && world.people.get(who)?.anonymous === true;
        const arrival: Arrival = {
          person: who,
          reason: `${who}: ${name}.`,
          attributes: data,
          activities: [activity(kind, data)],
          web: kind.web === true,
          creates: known,
        };
        return completes?.(arrival, program, world) ?? arrival;
      },
    },
  ];
}
