import { type Choice, type Person, type Program, step, type TraceEvent, type World } from '#engine';
import { watchValues } from './watched.ts';

/** Something of a person that a move can read and another can change. */
export interface Resource {
  readonly kind: 'field' | 'membership' | 'past' | 'qualification' | 'flow';
  /** The field, or the mark as in the activity log; empty for the others. */
  readonly name: string;
}

/** What one move reads and writes, as it is taken in one world. */
export interface Footprint {
  readonly person: string | null;
  readonly reads: ReadonlyMap<string, Resource>;
  readonly writes: ReadonlyMap<string, Resource>;
  /** The strand that moves, and the other strands that end by it: their steps can no longer be taken. */
  readonly strand: number | null;
  readonly ended: ReadonlySet<number>;
  readonly events: readonly TraceEvent[];
}

type Note = (resource: Resource) => void;

export const keyOf = ({ kind, name }: Resource): string => `${kind} ${name}`;

/** A person who tells when the past or what the person went into is looked at. Copying all of it is no look. */
function watchedPast(person: Person, note: Note): Person {
  const copying = new Set<string | symbol>();
  return new Proxy(person, {
    ownKeys(target) {
      const keys = Reflect.ownKeys(target);
      for (const key of keys) copying.add(key);
      return keys;
    },
    get(target, key) {
      const copied = copying.delete(key);
      if (!copied && key === 'history') note({ kind: 'past', name: '' });
      if (!copied && key === 'entered') note({ kind: 'qualification', name: '' });
      return Reflect.get(target, key);
    },
  });
}

const FLOW: Resource = { kind: 'flow', name: '' };

function endedBy(events: readonly TraceEvent[], own: number): ReadonlySet<number> {
  const gone = events.flatMap(({ type, strand }) =>
    type === 'flow ended' && strand !== null && strand !== own ? [strand] : [],
  );
  return new Set(gone);
}

function writesOf(events: readonly TraceEvent[], program: Program): readonly Resource[] {
  return events.flatMap((event): Resource[] => {
    if (event.type === 'flow started') return [{ kind: 'qualification', name: '' }];
    if (event.type !== 'step' && event.type !== 'happened') return [];
    const changed = event.changes.map(({ field, mark }): Resource => {
      return { kind: mark ? 'membership' : 'field', name: field };
    });
    const kept = event.activities.some(({ type }) => program.remembered.has(type));
    return kept ? [...changed, { kind: 'past', name: '' }] : changed;
  });
}

const byKey = (resources: readonly Resource[]): ReadonlyMap<string, Resource> =>
  new Map(resources.map((resource) => [keyOf(resource), resource]));

/**
 * Takes a move in a world where every look at the person is noted. What it reads is found by watching the engine do it,
 * so a new kind of step, filter or token needs no word here. The world stays as it is.
 */
export function footprint(program: Program, world: World, choice: Choice): Footprint {
  const strand = 'strand' in choice ? world.strands.find(({ id }) => id === choice.strand) : undefined;
  const person = strand && world.people.get(strand.person);
  if (!strand || !person) return NOBODYS;
  const reads: Resource[] = [];
  const watched = watchValues(person, (kind, name) => {
    if (name !== null) reads.push({ kind, name });
  });
  const people = new Map(world.people).set(
    person.name,
    watchedPast(watched.person, (read) => reads.push(read)),
  );
  const { events } = step(program, { ...world, people }, choice, watched.copy);
  return {
    person: person.name,
    reads: byKey(reads),
    writes: byKey(writesOf(events, program)),
    strand: strand.id,
    ended: endedBy(events, strand.id),
    events,
  };
}

const NOBODYS: Footprint = {
  person: null,
  reads: new Map(),
  writes: new Map(),
  strand: null,
  ended: new Set(),
  events: [],
};

const ends = ({ ended }: Footprint, { strand }: Footprint) => strand !== null && ended.has(strand);

/** What two moves cannot share: one writes what the other reads or writes, or takes the person out of the other's flow. */
export function conflicts(one: Footprint, other: Footprint): readonly Resource[] {
  if (one.person === null || one.person !== other.person) return [];
  const found = new Map<string, Resource>();
  for (const [key, resource] of one.writes)
    if (other.reads.has(key) || other.writes.has(key)) found.set(key, resource);
  for (const [key, resource] of other.writes) if (one.reads.has(key)) found.set(key, resource);
  return ends(one, other) || ends(other, one) ? [...found.values(), FLOW] : [...found.values()];
}
