import { type Choice, choices, LIMITS, type Program, step, type TraceEvent, type World } from '#engine';
import type { Reader } from './canon.ts';
import { type Effect, effectsOf } from './effects.ts';
import { choiceOf, type Label, labelOf } from './graph.ts';
import { type Numbered, numberer } from './nextPlace.ts';
import type { Matters } from './outcome.ts';
import { type Kept, type Place, strandIn, worldsOf } from './worlds.ts';

/** What happens on a move. */
export interface Taken {
  readonly events: readonly TraceEvent[];
  /** It may leave something behind besides the world. */
  readonly leaves: boolean;
}

/** Takes moves. */
export interface Mover {
  readonly start: (world: World) => Place;
  /** All that can happen next. */
  readonly options: (place: Place) => Label[];
  /** Takes a move as far as `numbered` tells where it leads. */
  readonly take: (place: Place, label: Label) => Taken;
  /** Where the place stands that was come to last, by `start` or `take`. */
  readonly numbered: Numbered;
  /** The place that the move led to which was taken last. */
  readonly arrive: () => Place;
  /** A world of that place. Right in all that `Reader` reads; causes and sequence numbers may be those of another way. */
  readonly world: (place: Place) => World;
}

/**
 * Moves as the engine's `step` makes them. It remembers what a step came to, by what the step read: in most orders the
 * same flow takes the same step again and again, while only what it does not look at is different. Where what matters is
 * watched event by event, nothing is remembered.
 */
export function mover(program: Program, reader: Reader, matters: Matters): Mover {
  const { people, read } = reader;
  const effects = effectsOf(program, reader, matters);
  const worlds = worldsOf(program, reader);
  const next = numberer();
  const never =
    matters.watch !== undefined || program.settings['batch-interleaving'] === 'one after the other';
  const instant = program.settings['slow-queues'] === 'steps take no time';
  const places = new Map(program.people.map(({ name }, index) => [name, index]));
  const labels: Label[][] = [];
  /** The place that is there already: where timers are about, it has to be made to be numbered. */
  let arrived: Kept | null = null;

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

  function comeTo(world: World): Kept {
    arrived = placeOf(world);
    next.tell(arrived);
    return arrived;
  }

  /** A budget may stop the run here. */
  const near = (taken: number, runs: number, effect: Effect) =>
    taken + 1 >= LIMITS.moves || runs + effect.runs > LIMITS.flows;

  function calmly(place: Kept, { strand: at, answer }: Label): Taken | undefined {
    const { standing, moment } = place;
    const where = standing[at];
    if (!place.calm || where === undefined) return undefined;
    const who = places.get(reader.standing(where).person) ?? -1;
    const state = place.people[who];
    if (!state) return undefined;
    let effect = effects.known(moment, where, answer, state);
    if (effect === undefined) {
      const world = worlds.of(place);
      const strand = strandIn(world, place.strands[at]);
      if (!strand) return undefined;
      effect = effects.learn(world, { kind: 'step', strand: strand.id, code: '', answer }, strand);
    }
    if (effect === null || near(place.taken, place.runs, effect)) return undefined;
    next.look(place, at, effect, who, effect.writes ? people.after(state, effect.writes) : state);
    arrived = null;
    if (effect.waits) comeTo(worlds.of(next.make()));
    return effect;
  }

  function take(place: Kept, label: Label): Taken {
    const calm = calmly(place, label);
    if (calm) return calm;
    const world = worlds.of(place);
    const choice = choiceOf(label, choices(program, world), read(world)) as Choice;
    const remembered = never ? undefined : again(world, choice);
    if (remembered) return remembered;
    const moved = step(program, world, choice);
    comeTo(moved.world);
    return { events: moved.events, leaves: true };
  }

  /** A step that is remembered, taken where timers are about. */
  function again(world: World, choice: Choice): Taken | undefined {
    const strand = choice.kind === 'step' ? strandIn(world, choice.strand) : undefined;
    const person = strand && world.people.get(strand.person);
    if (choice.kind !== 'step' || !strand || !person) return undefined;
    const state = people.of(person);
    const known = effects.known(reader.moment(world), reader.strand(strand), choice.answer ?? 0, state);
    const effect = known === undefined ? effects.learn(world, choice, strand) : known;
    if (effect === null || near(world.taken, world.nextRun, effect)) return undefined;
    const { writes } = effect;
    const now = writes ? people.person(people.after(state, writes)) : person;
    comeTo(worlds.apply(world, strand, now, effect));
    return effect;
  }

  function options(place: Kept): Label[] {
    if (!place.calm) {
      const world = worlds.of(place);
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
    start: comeTo,
    options: (place) => options(place as Kept),
    take: (place, label) => take(place as Kept, label),
    numbered: next,
    arrive: () => arrived ?? next.make(),
    world: (place) => worlds.of(place as Kept),
  };
}
