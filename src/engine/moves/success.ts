import { changeProgramSuccess } from '../activities/changeProgramSuccess.ts';
import { activity } from '../activities/kind.ts';
import { dateOf, dateValue } from '../dates.ts';
import { fieldValue } from '../fields.ts';
import { MARKS } from '../marks.ts';
import type { Program } from '../program.ts';
import type { Instant } from '../time.ts';
import { markOf } from '../world.ts';
import { namingProgram, statusOf } from './membership.ts';
import { changeMark, type Move, type Situation, stays } from './move.ts';

export const SUCCESS_ATTRIBUTES = ['Success', 'Success Date'] as const;

/** The day of success that a text makes: a date, today for True, null for False and NULL; nothing for other texts. */
export function successDay({ zone }: Pick<Program, 'zone'>, attribute: string, text: string, now: Instant) {
  if (text === 'NULL') return null;
  if (attribute === 'Success Date') return dateValue('date', text.trim(), zone);
  const success = fieldValue('boolean', text);
  if (success === undefined || text.trim() === '') return undefined;
  return success === true ? dateOf(now, zone) : null;
}

/** Sets or clears success in a program: success and its date go together, and only members have them (fact 6.12). */
export function changeSuccess(at: Situation, name: string, attribute: string, text: string): Move {
  const { program, person, now, why } = at;
  if (statusOf(person, name) === null)
    return stays(`${person.name} is not a member of ${name}: only members have success.`, ['6.12']);
  const to = successDay(program, attribute, text, now);
  if (to === undefined)
    return { ...stays(`"${text}" does not fit ${attribute}.`, ['6.12', '6.3']), result: 'failed' };
  const mark = MARKS.success(name);
  const from = markOf(person, mark);
  const shown = (day: typeof from) => (attribute === 'Success' ? day !== null : day);
  const logged = activity(changeProgramSuccess, {
    ...namingProgram(program, name),
    'Attribute Name': attribute,
    'Old Value': shown(from),
    'New Value': shown(to),
    ...why,
  });
  return changeMark(at, { what: `Success in ${name}`, mark, from, to, facts: ['6.12'], activity: logged });
}
