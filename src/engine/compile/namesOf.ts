import type { Program } from '../program.ts';
import type { Names } from './names.ts';

/** What parameters can refer to in a compiled model, for pickers, defaults and completion. Campaigns keep their index. */
export function namesOf({ fields, campaigns, places, people, catalog, smartLists }: Program): Names {
  const named = campaigns.map(({ ref, kind, requestable, active, program }) => {
    const { name = '', workspace = '' } = places[program] ?? {};
    return { ref, program: name, kind, requestable, active, workspace };
  });
  return {
    fields,
    campaigns: named,
    byRef: new Map(named.map(({ ref }, index): [string, number] => [ref, index]).reverse()),
    people: new Map(people.map(({ name }, index) => [name, index])),
    catalog,
    smartLists: new Map([...smartLists].map(([name, { invalid }]) => [name, invalid ? 'invalid' : 'valid'])),
    places: new Set(places.filter(({ kind }) => kind !== 'instance').map(({ name }) => name)),
  };
}
