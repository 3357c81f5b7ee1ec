import type { Names, Program } from '#engine';

/** What parameters can refer to in a compiled model, for pickers and defaults. Campaigns keep their index. */
export function namesOf({ fields, campaigns, places, people }: Program): Names {
  const named = campaigns.map(({ ref, kind, requestable, active, program }) => {
    return { ref, kind, requestable, active, workspace: places[program]?.workspace ?? '' };
  });
  return {
    fields,
    campaigns: named,
    byRef: new Map(named.map(({ ref }, index): [string, number] => [ref, index]).reverse()),
    people: new Set(people.map(({ name }) => name)),
  };
}
