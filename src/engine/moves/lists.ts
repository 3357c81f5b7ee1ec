import { addToList } from '../activities/addToList.ts';
import { activity } from '../activities/kind.ts';
import { removeFromList } from '../activities/removeFromList.ts';
import { MARKS } from '../marks.ts';
import type { Program } from '../program.ts';
import { markOf } from '../world.ts';
import { type Move, type Situation, stays } from './move.ts';

/** Is the person on the static list? */
export function isOn({ person }: Pick<Situation, 'person'>, list: string): boolean {
  return markOf(person, MARKS.list(list)) === true;
}

function naming({ catalog }: Program, list: string) {
  return { List: list, 'List ID': 3000 + [...catalog.lists.keys()].indexOf(list) };
}

/** Puts a person on a static list. For a person who is on it already nothing comes about (fact 6.14). */
export function ontoList(at: Situation, list: string): Move {
  if (isOn(at, list)) return stays(`${at.person.name} is on "${list}" already.`, ['6.14']);
  return {
    result: 'done',
    reason: `${at.person.name} is put on "${list}".`,
    facts: ['6.14', '11.2'],
    changes: [{ field: MARKS.list(list), from: null, to: true, mark: true }],
    activities: [activity(addToList, { ...naming(at.program, list), ...at.why })],
  };
}

/** Takes a person off a static list. For a person who is not on it nothing comes about (fact 6.14). */
export function offList(at: Situation, list: string): Move {
  if (!isOn(at, list)) return stays(`${at.person.name} is not on "${list}".`, ['6.14']);
  return {
    result: 'done',
    reason: `${at.person.name} is taken off "${list}".`,
    facts: ['6.14', '11.2'],
    changes: [{ field: MARKS.list(list), from: true, to: null, mark: true }],
    activities: [activity(removeFromList, { ...naming(at.program, list), ...at.why })],
  };
}
