import { happen } from './happen.ts';
import { type Lead, leadsOf } from './people.ts';
import type { Sandbox } from './sandbox.ts';

/** The engine's own name for being on a list; see `MARKS` there. */
const markOf = (list: string): string => `List: ${list}`;

export function isOn({ person }: Lead, list: string): boolean {
  const mark = markOf(list);
  return Object.hasOwn(person.marks, mark) && person.marks[mark] === true;
}

export const membersOf = (sandbox: Sandbox, list: string): readonly Lead[] =>
  leadsOf(sandbox).filter((lead) => isOn(lead, list));

/** The API puts people on a list, or takes them off it; campaigns hear of it. */
export function changeList(
  sandbox: Sandbox,
  event: 'Added to List' | 'Removed from List',
  list: string,
  leads: readonly Lead[],
): Sandbox {
  const script = leads.map(({ person }) => ({ event, person: person.name, list, source: 'Web Service API' }));
  return script.length === 0 ? sandbox : happen(sandbox, script).sandbox;
}
