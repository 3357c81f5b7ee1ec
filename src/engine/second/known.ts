import { begin } from './hear.ts';
import { heardBy, tokensOf } from './listening.ts';
import { firedBy, judge } from './smartList.ts';
import { STANDARD_FIELDS } from './standardFields.ts';
import { tellList } from './tell.ts';
import type { Person, World } from './world.ts';

type Past = Person['log'];

/** Deletion is final (fact 6.16): who comes back is a new record, with the fields that the person comes with. */
function startsAnew(world: World, person: Person): void {
  person.deleted = false;
  const file = world.scenario.people.find(({ name }) => name === person.name);
  person.fields = new Map(Object.entries(file?.fields ?? {}));
  person.marks.clear();
  person.log = [];
  for (const campaign of world.campaigns) {
    campaign.entries.delete(person.name);
    campaign.members.delete(person.name);
  }
}

/**
 * A person enters the database. Of an anonymous visitor the web past is merged, the custom fields are not (10.3, 10.8).
 * Gives the past that is to be replayed.
 */
export function becomesKnown(world: World, person: Person): Past {
  if (person.exists) return [];
  person.exists = true;
  if (person.deleted) startsAnew(world, person);
  if (!person.anonymous) return [];
  person.anonymous = false;
  const standard = new Set(STANDARD_FIELDS.map(([name]) => name));
  for (const name of world.fields.keys()) {
    if (!standard.has(name)) person.fields.delete(name);
  }
  return [...person.log];
}

/** The past web activity fires the campaigns that are active now, the oldest first (facts 10.3 to 10.7). */
export function replay(world: World, person: Person, past: Past): void {
  for (const entry of past) {
    for (const campaign of world.campaigns) {
      const listens = (campaign.data.smartList?.triggers ?? []).some(
        ({ trigger }) => heardBy(trigger)?.type === entry.type,
      );
      if (campaign.kind !== 'trigger' || campaign.deleted || !listens) continue;
      const verdict = judge(world, campaign, person, 'trigger', entry, entry.at);
      tellList(world, campaign, person, verdict);
      if (verdict !== 'qualified') continue;
      const name = firedBy(world, campaign, entry) ?? '';
      begin(world, campaign, person, 'trigger', {
        fired: { tokens: tokensOf(name, entry) },
        replayOf: entry.at,
      });
    }
  }
}
