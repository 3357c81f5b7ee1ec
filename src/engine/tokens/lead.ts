import { printDate } from '../dates.ts';
import { show } from '../value.ts';
import { fieldOf } from '../world.ts';
import type { TokenFamily, TokenScene } from './kind.ts';

/** What the token of a field prints; null when none of these fields has that name, in lower case. */
export function fieldToken(
  { program, person }: TokenScene,
  fields: Iterable<string>,
  name: string,
): string | null {
  const field = [...fields].find((known) => known.toLowerCase() === name);
  if (field === undefined) return null;
  const type = program.fields.get(field);
  const text = show(fieldOf(person, field));
  return type === 'date' || type === 'datetime' ? printDate(text, program.zone) : text;
}

/** A field of the person, as it is when the step runs; no flag changes that (facts 4.7, 5.20, 5.29). */
export const lead: TokenFamily = {
  name: 'lead',
  facts: ['4.7', '5.2', '5.20', '5.29'],
  summary: 'Fields of the person, by their display names.',
  passed: false,
  lookUp(scene, name) {
    const found = fieldToken(scene, scene.program.fields.keys(), name);
    const facts = scene.context.parent ? ['5.20', '5.29', '4.7'] : ['5.20', '5.29'];
    return [{ place: `person ${scene.person.name}`, found, facts }];
  },
};
