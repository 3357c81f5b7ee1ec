import type { Arrival } from '../outside/kind.ts';
import { OUTSIDE } from '../outside/table.ts';
import type { CompiledOutside } from '../program.ts';
import type { Occurrence } from '../world.ts';
import { admit } from './admit.ts';
import { type Draft, outsideOf, tell } from './draft.ts';
import { enter } from './enter.ts';
import { finish } from './finish.ts';

/** Lets every campaign that listens hear what happened (facts 7.1, 7.5); each that takes the person starts a strand. */
export function hear(
  draft: Draft,
  occurrence: Occurrence,
  cause: number,
  apiTokens?: Arrival['apiTokens'],
): void {
  for (const [index, campaign] of draft.program.campaigns.entries()) {
    if (occurrence.campaign !== undefined && occurrence.campaign !== index) continue;
    if (campaign.kind !== 'trigger') continue;
    if (!campaign.triggers.some(({ trigger }) => trigger === occurrence.trigger)) continue;
    const person = draft.world.people[occurrence.person];
    if (!person?.exists) continue;
    const how = occurrence.campaign === undefined ? 'trigger' : 'request';
    const admission = admit(draft.program, draft.world, { campaign: index, person, how, occurrence });
    const arriving = { person: person.name, campaign: index, how, admission, cause } as const;
    const strand = enter(draft, arriving, { occurrence, ...(apiTokens ? { apiTokens } : {}) });
    if (strand !== undefined) finish(draft, strand);
  }
}

function launch(draft: Draft, campaign: number, cause: number): void {
  for (const { name } of draft.program.people) {
    const person = draft.world.people[name];
    if (!person?.exists) continue;
    const admission = admit(draft.program, draft.world, { campaign, person, how: 'batch' });
    const strand = enter(draft, { person: person.name, campaign, how: 'batch', admission, cause }, {});
    if (strand !== undefined) finish(draft, strand);
  }
}

/** An outside event arrives. A person who is not in the database can only be created. */
export function arrive(draft: Draft, outside: CompiledOutside, overtakes: boolean): void {
  const arrival = OUTSIDE.get(outside.event)?.arrive(draft.program, draft.world, outside.params);
  if (!arrival) return;
  const person = arrival.person === null ? undefined : draft.world.people[arrival.person];
  const absent = person !== undefined && !person.exists && arrival.creates !== true;
  if (person && arrival.creates)
    draft.world = {
      ...draft.world,
      people: { ...draft.world.people, [person.name]: { ...person, exists: true } },
    };
  const cause = tell(draft, {
    type: 'happened',
    ...outsideOf(arrival.person, null),
    event: outside.event,
    attributes: arrival.attributes,
    changes: [],
    creates: arrival.creates === true,
    activities: absent ? [] : (arrival.activities ?? []),
    cause: null,
    reason: absent ? `${arrival.person} is not in the database: nothing happens.` : arrival.reason,
    facts: OUTSIDE.get(outside.event)?.facts ?? [],
    assumptions: overtakes ? ['slow-queues'] : [],
  });
  for (const occurrence of absent ? [] : arrival.occurrences)
    hear(draft, occurrence, cause, arrival.apiTokens);
  if (arrival.launches !== undefined) launch(draft, arrival.launches, cause);
}
