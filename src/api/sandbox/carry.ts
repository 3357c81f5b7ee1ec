import type { Context, Person, Program, Strand, World } from '#engine';

/** The new place of a campaign by its old one; -1 for a campaign that is gone. */
type Places = readonly number[];

function contextIn(places: Places, context: Context): Context {
  const { campaign, parent } = context;
  const moved = { ...context, campaign: places[campaign] ?? -1 };
  return parent ? { ...moved, parent: contextIn(places, parent) } : moved;
}

function lineageIn(places: Places, lineage: readonly number[]): readonly number[] {
  return lineage.map((campaign) => places[campaign] ?? -1).filter((campaign) => campaign >= 0);
}

function strandIn(places: Places, strand: Strand): Strand {
  const stack = strand.stack.map((run) => ({ ...run, context: contextIn(places, run.context) }));
  return { ...strand, stack, lineage: lineageIn(places, strand.lineage) };
}

function personIn(places: Places, person: Person): Person {
  const entered = person.entered
    .map((one) => ({ ...one, campaign: places[one.campaign] ?? -1 }))
    .filter(({ campaign }) => campaign >= 0);
  return { ...person, entered };
}

function pendingIn(places: Places, pending: World['pending']): World['pending'] {
  return pending.flatMap((one): World['pending'] => {
    if ('activity' in one) {
      const calledBy = places[one.calledBy] ?? -1;
      return calledBy < 0 ? [] : [{ ...one, calledBy, lineage: lineageIn(places, one.lineage) }];
    }
    const campaign = places[one.campaign] ?? -1;
    return campaign < 0 ? [] : [{ ...one, campaign }];
  });
}

/**
 * The world of a program in the place of which another has come: campaigns are the same by their ids, people by their
 * names. What is new is as its model says; flows of a campaign that is gone are over.
 */
export function carry(world: World, from: Program, to: Program): World {
  const now = new Map(to.campaigns.map(({ id }, index): [number, number] => [id, index]));
  const places = from.campaigns.map(({ id }) => now.get(id) ?? -1);
  const olds = new Map(places.map((place, old): [number, number] => [place, old]));
  const people = new Map<string, Person>();
  for (const person of to.people) {
    const old = world.people.get(person.name);
    people.set(person.name, old ? personIn(places, old) : person);
  }
  const strands = world.strands
    .map((strand) => strandIn(places, strand))
    .filter(({ stack }) => stack.every(({ context }) => context.campaign >= 0));
  const campaigns = to.states.map((state, index) => {
    const old = olds.get(index);
    return (old === undefined ? undefined : world.campaigns[old]) ?? { ...state, since: world.now };
  });
  return { ...world, people, strands, campaigns, pending: pendingIn(places, world.pending) };
}
