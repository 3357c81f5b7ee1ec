import { field } from '../params/field.ts';
import { person } from '../params/person.ts';
import { value } from '../params/value.ts';
import { quote, type Value } from '../value.ts';
import { fieldOf } from '../world.ts';
import type { ClaimKind } from './kind.ts';

export const finalValue: ClaimKind = {
  name: 'final value',
  summary: 'A field of a person has this value at the end.',
  params: [
    { name: 'person', label: 'Person', type: person, help: 'Whose field.' },
    { name: 'field', label: 'Field', type: field, help: 'A person field.' },
    { name: 'is', label: 'Is', type: value, help: 'The value; null for empty.' },
  ],
  say: (_program, { person: who, field: what, is }) =>
    `${who}'s ${what} ends as ${quote((is ?? null) as Value)}.`,
  check(_program, run, params) {
    const name = String(params['field']);
    const who = run.world.people.get(String(params['person']));
    const seen = who ? fieldOf(who, name) : null;
    const last = run.events.findLast(
      (event) =>
        'changes' in event &&
        event.person === params['person'] &&
        event.changes.some(({ field: f }) => f === name),
    );
    const reason = `${name} ends as ${quote(seen)}.`;
    return { holds: seen === (params['is'] ?? null), reason, ...(last ? { seq: last.seq } : {}) };
  },
};
