import { changeProgramMemberData } from '../activities/changeProgramMemberData.ts';
import { activity } from '../activities/kind.ts';
import { MARKS } from '../marks.ts';
import { markOf } from '../world.ts';
import { namingProgram, statusOf } from './membership.ts';
import { changeMark, type Move, type Situation, stays } from './move.ts';

/** Writes a text into a field that a program keeps about its members; NULL clears it (fact 6.13). */
export function changeMemberData(at: Situation, name: string, field: string, text: string): Move {
  const { program, person, why } = at;
  if (statusOf(person, name) === null)
    return stays(`${person.name} is not a member of ${name}: there is no data to change.`, ['6.13']);
  const mark = MARKS.member(name, field);
  const from = markOf(person, mark);
  const to = text === 'NULL' ? null : text;
  const logged = activity(changeProgramMemberData, {
    ...namingProgram(program, name),
    'Attribute Name': field,
    'Old Value': from,
    'New Value': to,
    ...why,
  });
  return changeMark(at, { what: `${field} in ${name}`, mark, from, to, facts: ['6.13'], activity: logged });
}
