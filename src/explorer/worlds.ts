import type { Person, Program, Strand, World } from '#engine';
import type { Reader } from './canon.ts';
import type { Effect } from './effects.ts';
import type { PersonState } from './people.ts';

/** A world, as far as what goes on depends on it; the world itself is made when it is asked for. */
export interface Place {
  readonly moment: number;
  readonly people: readonly PersonState[];
  /** As in `Canonical`: equal moments, people and standing are worlds that go on alike. */
  readonly standing: readonly number[];
  /** The ids of the strands, in the same order. */
  readonly strands: readonly number[];
  /** Nothing but steps can come next, and all of them can. */
  readonly calm: boolean;
  /** Choices taken and flow runs begun on the way that led here: budgets go by them. */
  readonly taken: number;
  readonly runs: number;
  readonly nextStrand: number;
}

/** A place that knows how it was come to. */
export interface Kept extends Place {
  made: World | null;
  readonly from: { readonly place: Kept; readonly at: number; readonly effect: Effect } | null;
}

/** Makes the worlds of places. */
export interface Worlds {
  /** What is remembered of a step, done in a world. `person` is who takes it, as after it. */
  readonly apply: (world: World, strand: Strand, person: Person, effect: Effect) => World;
  /** The world of a place. */
  readonly of: (place: Kept) => World;
}

/** The strand of that number. */
export function strandIn({ strands }: World, id: number | undefined): Strand | undefined {
  return strands.find((one) => one.id === id);
}

/** More strands than a run can start. */
const ROOM = 2 ** 20;

/** Makes worlds out of what is remembered. Sequence numbers and causes in them may be those of another way. */
export function worldsOf(program: Program, reader: Reader): Worlds {
  const places = new Map(program.people.map(({ name }, index) => [name, index]));
  const placed = new Map<number, Strand>();

  /** A copy of a strand under another number, the same one each time. */
  function put(strand: Strand, id: number, shift: number): Strand {
    const standing = reader.strand(strand);
    const place = standing * ROOM + id;
    const there = strand.wake ? undefined : placed.get(place);
    if (there) return there;
    const next = [{ kind: 'step' as const, strand: id, code: `s${id}` }];
    const wake = strand.wake && { ...strand.wake, seq: strand.wake.seq + shift };
    const copy = { ...strand, id, next, wake };
    reader.share(copy, standing);
    if (!wake) placed.set(place, copy);
    return copy;
  }

  function apply(world: World, strand: Strand, person: Person, effect: Effect): World {
    const { own, started, from } = effect;
    const shift = world.seq - from.seq;
    const strands: Strand[] = [];
    for (const one of world.strands)
      if (one !== strand) strands.push(one);
      else if (own) strands.push(put(own, strand.id, shift));
    for (const one of started) strands.push(put(one, one.id - from.nextStrand + world.nextStrand, shift));
    const same = world.people.get(person.name) === person;
    return {
      ...world,
      seq: world.seq + effect.seqs,
      taken: world.taken + 1,
      nextStrand: world.nextStrand + effect.strands,
      nextRun: world.nextRun + effect.runs,
      people: same ? world.people : new Map(world.people).set(person.name, person),
      strands,
    };
  }

  /** From the last place whose world was made, one after the other: a long way must not be a deep call. */
  function of(place: Kept): World {
    const way: Kept[] = [];
    let made = place;
    for (; made.made === null && made.from; made = made.from.place) way.push(made);
    let world = made.made as World;
    for (const one of way.reverse()) {
      const { place: before, at = -1, effect } = one.from ?? {};
      const strand = strandIn(world, before?.strands[at]);
      const state = strand && one.people[places.get(strand.person) ?? -1];
      if (strand && state && effect) world = apply(world, strand, reader.people.person(state), effect);
      one.made = world;
    }
    return world;
  }

  return { apply, of };
}
