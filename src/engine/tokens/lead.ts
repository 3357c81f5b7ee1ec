import { show } from '../value.ts';
import { fieldOf } from '../world.ts';
import type { TokenFamily } from './kind.ts';

/** A field of the person, as it is when the step runs; no flag changes that (facts 4.7, 5.20, 5.29). */
export const lead: TokenFamily = {
  name: 'lead',
  facts: ['4.7', '5.2', '5.20', '5.29'],
  summary: 'Fields of the person, by their display names.',
  passed: false,
  lookUp({ program, person }, name) {
    const field = [...program.fields.keys()].find((known) => known.toLowerCase() === name);
    const found = field === undefined ? null : show(fieldOf(person, field));
    return [{ place: `person ${person.name}`, found, facts: ['5.20'] }];
  },
};
