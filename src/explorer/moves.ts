import {
  type Choice,
  LIMITS,
  type Moved,
  type Person,
  type Program,
  type Strand,
  step,
  type World,
} from '#engine';
import type { Canonical, Reader } from './canon.ts';
import { RUN_NUMBER } from './outcome.ts';

/** A move: what it leads to, and that world when it is asked for. */
export interface Next extends Pick<Moved, 'events'> {
  readonly canonical: Canonical;
  readonly world: () => World;
}

/** What a step comes to wherever the same flow takes it for the same person at the same time. */
interface Effect extends Pick<Moved, 'events'> {
  readonly person: Person;
  /** The strand that took it; null when it has ended. */
  readonly own: Strand | null;
  /** Those that it started, and the number that the first one could have had. */
  readonly started: readonly Strand[];
  readonly from: Pick<World, 'seq' | 'nextStrand'>;
  readonly seqs: number;
  readonly strands: number;
  readonly runs: number;
}

/** What these steps do depends on other flows of the person, and changes them. */
const TOUCHES_OTHERS: ReadonlySet<string> = new Set(['Remove from Flow', 'Delete Person']);
/** So many people, strands and moments can be told apart in one number. */
const ROOM = 2 ** 20;
const MOMENTS = 2 ** 10;
const ANSWERS = 2 ** 3;

/** Has it left an entry with the number of its run where something can look at it? */
function leavesNumber({ remembered, listeners }: Program, { events }: Moved): boolean {
  return events.some(
    (event) =>
      event.type === 'step' &&
      event.activities.some(
        ({ type, attributes }) => RUN_NUMBER in attributes && (remembered.has(type) || listeners.has(type)),
      ),
  );
}

/** What a step has come to, if it has touched nothing but its strand, its person, and strands that it started. */
function effectOf(reader: Reader, world: World, { world: after, events }: Moved, strand: Strand) {
  const taken = events.find((event) => event.type === 'step');
  if (taken?.type !== 'step' || TOUCHES_OTHERS.has(taken.step) || after.stopped) return null;
  if (after.now !== world.now || after.campaigns !== world.campaigns || after.pending !== world.pending)
    return null;
  for (const other of world.strands) {
    if (other === strand) continue;
    const now = after.strands.find(({ id }) => id === other.id);
    if (!now || reader.strand(now) !== reader.strand(other) || now.wake?.seq !== other.wake?.seq) return null;
  }
  for (const [name, person] of world.people)
    if (name !== strand.person && after.people.get(name) !== person) return null;
  const person = after.people.get(strand.person);
  if (!person) return null;
  const effect: Effect = {
    events,
    person,
    own: after.strands.find(({ id }) => id === strand.id) ?? null,
    started: after.strands.filter(({ id }) => id >= world.nextStrand),
    from: { seq: world.seq, nextStrand: world.nextStrand },
    seqs: after.seq - world.seq,
    strands: after.nextStrand - world.nextStrand,
    runs: after.nextRun - world.nextRun,
  };
  return effect;
}

/**
 * Takes choices as the engine's `step` does, and remembers what a step came to: in most orders the same flow takes the same
 * step for the same person again and again, while only others stand elsewhere. The worlds that it gives are right in all
 * that `Reader` reads and in the counts that budgets go by; causes and sequence numbers of what is remembered are those of
 * the first time. `afresh`: nothing is remembered, because somebody looks at all of an event.
 */
export function mover(
  program: Program,
  reader: Reader,
  afresh: boolean,
): (world: World, choice: Choice) => Next {
  const known = new Map<number, Effect | null>();
  const moments = new Map<string, number>();
  const placed = new Map<number, Strand>();
  const never = afresh || program.settings['batch-interleaving'] === 'one after the other';
  let last:
    | { readonly now: number; readonly campaigns: World['campaigns']; readonly moment: number }
    | undefined;

  function momentOf({ now, campaigns }: World): number {
    if (last?.now === now && last.campaigns === campaigns) return last.moment;
    const text = `${now} ${reader.campaigns(campaigns)}`;
    const moment = moments.get(text) ?? moments.size;
    moments.set(text, moment);
    last = { now, campaigns, moment };
    return moment;
  }

  /** A number for all that the step depends on; nothing where there are too many to number. */
  function keyOf(world: World, person: Person, strand: Strand, answer: number): number | undefined {
    const moment = momentOf(world);
    const who = reader.person(person);
    const where = reader.strand(strand);
    if (moment >= MOMENTS || who >= ROOM || where >= ROOM || answer >= ANSWERS) return undefined;
    return ((moment * ROOM + who) * ROOM + where) * ANSWERS + answer;
  }

  function put(strand: Strand, id: number, before: Strand | undefined, shift: number): Strand {
    const number = reader.strand(strand);
    const place = id * ROOM + number;
    const there = strand.wake ? undefined : placed.get(place);
    if (there) return there;
    const next = before?.next ?? [{ kind: 'step' as const, strand: id, code: `s${id}` }];
    const wake = strand.wake && { ...strand.wake, seq: strand.wake.seq + shift };
    const copy = { ...strand, id, next, wake };
    reader.share(copy, number);
    if (!wake) placed.set(place, copy);
    return copy;
  }

  function apply(world: World, strand: Strand, effect: Effect): World {
    const { person, own, started, from } = effect;
    const shift = world.seq - from.seq;
    const strands: Strand[] = [];
    for (const one of world.strands)
      if (one !== strand) strands.push(one);
      else if (own) strands.push(put(own, strand.id, strand, shift));
    for (const one of started)
      strands.push(put(one, one.id - from.nextStrand + world.nextStrand, undefined, shift));
    const people =
      world.people.get(person.name) === person
        ? world.people
        : new Map(world.people).set(person.name, person);
    return {
      ...world,
      seq: world.seq + effect.seqs,
      taken: world.taken + 1,
      nextStrand: world.nextStrand + effect.strands,
      nextRun: world.nextRun + effect.runs,
      people,
      strands,
    };
  }

  function plain(world: World, choice: Choice): Next {
    const moved = step(program, world, choice);
    return { events: moved.events, canonical: reader.read(moved.world), world: () => moved.world };
  }

  function remembered(world: World, strand: Strand, effect: Effect): Next {
    const { person, own, started, from, events } = effect;
    const shift = world.nextStrand - from.nextStrand;
    const canonical = reader.readAfter(world, { person, before: strand, own, started, shift });
    if (canonical) return { events, canonical, world: () => apply(world, strand, effect) };
    const after = apply(world, strand, effect);
    return { events, canonical: reader.read(after), world: () => after };
  }

  return (world, choice) => {
    const strand = choice.kind === 'step' ? world.strands.find(({ id }) => id === choice.strand) : undefined;
    const person = strand && world.people.get(strand.person);
    if (never || choice.kind !== 'step' || !strand || !person) return plain(world, choice);
    const key = keyOf(world, person, strand, choice.answer ?? 0);
    if (key === undefined) return plain(world, choice);
    let effect = known.get(key);
    if (effect === undefined) {
      const moved = step(program, world, choice);
      effect = leavesNumber(program, moved) ? null : effectOf(reader, world, moved, strand);
      known.set(key, effect);
    }
    // A budget may stop the run here.
    const near = world.taken + 1 >= LIMITS.moves || world.nextRun + (effect?.runs ?? 0) > LIMITS.flows;
    return effect && !near ? remembered(world, strand, effect) : plain(world, choice);
  };
}
