import { field } from '../params/field.ts';
import { person } from '../params/person.ts';
import { value } from '../params/value.ts';
import type { Params } from '../program.ts';
import { quote, type Value } from '../value.ts';
import { fieldOf, type World } from '../world.ts';
import type { RunClaim } from './kind.ts';

function endValue(people: World['people'], params: Params): Value {
  const who = people.get(String(params['person']));
  return who ? fieldOf(who, String(params['field'])) : null;
}

export const finalValue: RunClaim = {
  name: 'final value',
  about: 'one run',
  summary: 'A field of a person has this value at the end.',
  params: [
    { name: 'person', label: 'Person', type: person, help: 'Whose field.' },
    { name: 'field', label: 'Field', type: field, help: 'A person field.' },
    { name: 'is', label: 'Is', type: value, help: 'The value; null for empty.' },
  ],
  say: (_program, { person: who, field: what, is }) =>
    `${who}'s ${what} ends as ${quote((is ?? null) as Value)}.`,
  begin: '',
  note: (_program, _params, seen) => seen,
  holds: (_program, params, _seen, { people }) => endValue(people, params) === (params['is'] ?? null),
  find(_program, params, run) {
    const name = String(params['field']);
    const last = run.events.findLast(
      (event) =>
        'changes' in event &&
        event.person === params['person'] &&
        event.changes.some(({ field: f }) => f === name),
    );
    const reason = `${name} ends as ${quote(endValue(run.world.people, params))}.`;
    return { reason, ...(last ? { seq: last.seq } : {}) };
  },
};
