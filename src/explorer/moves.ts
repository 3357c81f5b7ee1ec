import {
  type Choice,
  choices,
  LIMITS,
  type Person,
  type Program,
  type Strand,
  step,
  type TraceEvent,
  type World,
} from '#engine';
import { insert, type Reader } from './canon.ts';
import { type Effect, effectsOf } from './effects.ts';
import { choiceOf, type Label, labelOf } from './graph.ts';
import type { Matters } from './outcome.ts';
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

/** Where a move leads, and what happens on it. */
export interface Next {
  readonly place: Place;
  readonly events: readonly TraceEvent[];
  /** It may leave something behind besides the world. */
  readonly leaves: boolean;
}

/** Takes moves. */
export interface Mover {
  readonly start: (world: World) => Place;
  /** All that can happen next. */
  readonly options: (place: Place) => Label[];
  readonly take: (place: Place, label: Label) => Next;
  /** A world of that place. Right in all that `Reader` reads; causes and sequence numbers may be those of another way. */
  readonly world: (place: Place) => World;
}

interface Kept extends Place {
  made: World | null;
  readonly from: { readonly place: Kept; readonly at: number; readonly effect: Effect } | null;
}

/** Where strands stand when the one at a place has moved, and their ids. */
function standingAfter(
  { standing, strands, nextStrand }: Place,
  moved: number,
  { ownAt, startedAt, started, from }: Effect,
): readonly [standing: number[], strands: number[]] {
  const stand: number[] = [];
  const ids: number[] = [];
  for (let at = 0; at < standing.length; at++)
    if (at !== moved) insert(stand, ids, standing[at] ?? 0, strands[at] ?? 0);
    else if (ownAt >= 0) insert(stand, ids, ownAt, strands[at] ?? 0);
  for (const [at, strand] of started.entries())
    insert(stand, ids, startedAt[at] ?? 0, strand.id - from.nextStrand + nextStrand);
  return [stand, ids];
}

/** More strands than a run can start. */
const ROOM = 2 ** 20;

/**
 * Moves as the engine's `step` makes them. It remembers what a step came to, by what the step read: in most orders the
 * same flow takes the same step again and again, while only what it does not look at is different. Where what matters is
 * watched event by event, nothing is remembered.
 */
export function mover(program: Program, reader: Reader, matters: Matters): Mover {
  const { people, read } = reader;
  const effects = effectsOf(program, reader, matters);
  const never =
    matters.watch !== undefined || program.settings['batch-interleaving'] === 'one after the other';
  const instant = program.settings['slow-queues'] === 'steps take no time';
  const places = new Map(program.people.map(({ name }, index) => [name, index]));
  const placed = new Map<number, Strand>();
  const labels: Label[][] = [];

  function stepLabel(strand: number, answer: number): Label {
    const own = labels[strand] ?? [];
    labels[strand] = own;
    const label = own[answer] ?? { kind: 'step', strand, answer };
    own[answer] = label;
    return label;
  }

  function placeOf(world: World): Kept {
    const { standing, strands, timers } = read(world);
    const outside = program.script[world.nextOutside];
    const over = outside === undefined || (instant && outside.at > world.now && world.strands.length > 0);
    return {
      moment: reader.moment(world),
      people: [...world.people.values()].map(people.of),
      standing,
      strands,
      calm: !never && !timers && !world.stopped && over,
      taken: world.taken,
      runs: world.nextRun,
      nextStrand: world.nextStrand,
      made: world,
      from: null,
    };
  }

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

  const strandIn = ({ strands }: World, id: number | undefined): Strand | undefined =>
    strands.find((one) => one.id === id);

  /** From the last place whose world was made, one after the other: a long way must not be a deep call. */
  function worldOf(place: Kept): World {
    const way: Kept[] = [];
    let made = place;
    for (; made.made === null && made.from; made = made.from.place) way.push(made);
    let world = made.made as World;
    for (const one of way.reverse()) {
      const { place: before, at = -1, effect } = one.from ?? {};
      const strand = strandIn(world, before?.strands[at]);
      const state = strand && one.people[places.get(strand.person) ?? -1];
      if (strand && state && effect) world = apply(world, strand, people.person(state), effect);
      one.made = world;
    }
    return world;
  }

  /** A budget may stop the run here. */
  const near = (taken: number, runs: number, effect: Effect) =>
    taken + 1 >= LIMITS.moves || runs + effect.runs > LIMITS.flows;

  function calmly(place: Kept, { strand: at, answer }: Label): Next | undefined {
    const { standing, moment } = place;
    const where = standing[at];
    if (!place.calm || where === undefined) return undefined;
    const who = places.get(reader.standing(where).person) ?? -1;
    const state = place.people[who];
    if (!state) return undefined;
    let effect = effects.known(moment, where, answer, state);
    if (effect === undefined) {
      const world = worldOf(place);
      const strand = strandIn(world, place.strands[at]);
      if (!strand) return undefined;
      effect = effects.learn(world, { kind: 'step', strand: strand.id, code: '', answer }, strand);
    }
    if (effect === null || near(place.taken, place.runs, effect)) return undefined;
    const { writes, events, leaves } = effect;
    const after = writes ? place.people.with(who, people.after(state, writes)) : place.people;
    const from = { place, at, effect };
    if (effect.waits) {
      const next: Kept = { ...place, people: after, made: null, from };
      const world = worldOf(next);
      return { place: placeOf(world), events, leaves };
    }
    const [stand, strands] = standingAfter(place, at, effect);
    const next: Kept = {
      moment,
      people: after,
      standing: stand,
      strands,
      calm: stand.length > 0,
      taken: place.taken + 1,
      runs: place.runs + effect.runs,
      nextStrand: place.nextStrand + effect.strands,
      made: null,
      from,
    };
    return { place: next, events, leaves };
  }

  function take(place: Kept, label: Label): Next {
    const next = calmly(place, label);
    if (next) return next;
    const world = worldOf(place);
    const choice = choiceOf(label, choices(program, world), read(world)) as Choice;
    const remembered = never ? undefined : again(world, choice);
    if (remembered) return remembered;
    const moved = step(program, world, choice);
    return { place: placeOf(moved.world), events: moved.events, leaves: true };
  }

  /** A step that is remembered, taken where timers are about. */
  function again(world: World, choice: Choice): Next | undefined {
    const strand = choice.kind === 'step' ? world.strands.find(({ id }) => id === choice.strand) : undefined;
    const person = strand && world.people.get(strand.person);
    if (choice.kind !== 'step' || !strand || !person) return undefined;
    const state = people.of(person);
    const known = effects.known(reader.moment(world), reader.strand(strand), choice.answer ?? 0, state);
    const effect = known === undefined ? effects.learn(world, choice, strand) : known;
    if (effect === null || near(world.taken, world.nextRun, effect)) return undefined;
    const { writes, events, leaves } = effect;
    const now = writes ? people.person(people.after(state, writes)) : person;
    const after = apply(world, strand, now, effect);
    return { place: placeOf(after), events, leaves };
  }

  function options(place: Kept): Label[] {
    if (!place.calm) {
      const world = worldOf(place);
      const canonical = read(world);
      return choices(program, world).map((choice) => labelOf(choice, canonical));
    }
    const { standing, strands } = place;
    const all: Label[] = [];
    // The oldest first. A few numbers, nearly in order: putting each in its place is quicker than sorting.
    const byAge: number[] = [];
    for (let at = 0; at < strands.length; at++) {
      let place = at;
      const id = strands[at] ?? 0;
      for (; place > 0 && (strands[byAge[place - 1] ?? 0] ?? 0) > id; place--)
        byAge[place] = byAge[place - 1] ?? 0;
      byAge[place] = at;
    }
    for (const at of byAge) {
      const { answers } = reader.standing(standing[at] ?? 0);
      for (let answer = 0; answer < answers; answer++) all.push(stepLabel(at, answer));
    }
    return all;
  }

  return {
    start: (world) => placeOf(world),
    options: (place) => options(place as Kept),
    take: (place, label) => take(place as Kept, label),
    world: (place) => worldOf(place as Kept),
  };
}
