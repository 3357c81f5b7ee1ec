import { type Choice, type Moved, type Program, type Strand, step, type World } from '#engine';
import type { Reader } from './canon.ts';
import { leave, type Matters, RUN_NUMBER } from './outcome.ts';
import { type PersonState, SELF, type Writes } from './people.ts';
import { watchValues } from './watched.ts';

/** What a step comes to wherever the same flow takes it at the same time and reads the same of the person. */
export interface Effect extends Pick<Moved, 'events'> {
  readonly writes: Writes | null;
  /** The strand that took it, and where it stands then; null when it has ended. */
  readonly own: Strand | null;
  readonly ownAt: number;
  /** Those that it started, and where they stand. */
  readonly started: readonly Strand[];
  readonly startedAt: readonly number[];
  /** One of these waits. */
  readonly waits: boolean;
  /** It leaves something behind besides the world. */
  readonly leaves: boolean;
  /** The numbers that came next when it was taken first, and how many it uses. */
  readonly from: Pick<World, 'seq' | 'nextStrand'>;
  readonly seqs: number;
  readonly strands: number;
  readonly runs: number;
}

/** A step that must be taken afresh each time. */
const AFRESH = null;
type Leaf = Effect | typeof AFRESH;
/** The next thing that the step reads of the person, and what it comes to by the number of what it finds. */
interface Branch {
  readonly slot: number;
  readonly on: Map<number, Branch | Leaf>;
}

/** Steps that have been taken, by where and when. */
export interface Effects {
  /** Undefined where it has not been taken yet with what it would read of this person. */
  readonly known: (moment: number, standing: number, answer: number, state: PersonState) => Leaf | undefined;
  /** Takes the step, and keeps what it comes to. */
  readonly learn: (world: World, choice: Choice & { readonly kind: 'step' }, strand: Strand) => Leaf;
}

const ANSWERS = 8;

/** What these steps do depends on other flows of the person, and changes them. */
const TOUCHES_OTHERS: ReadonlySet<string> = new Set(['Remove from Flow', 'Delete Person']);

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

/** Has it touched nothing but its strand, its person, and strands that it started? */
function staysApart(reader: Reader, world: World, { world: after, events }: Moved, strand: Strand): boolean {
  const taken = events.find((event) => event.type === 'step');
  if (taken?.type !== 'step' || TOUCHES_OTHERS.has(taken.step) || after.stopped) return false;
  if (
    after.rounds !== world.rounds ||
    after.now !== world.now ||
    after.campaigns !== world.campaigns ||
    after.pending !== world.pending
  )
    return false;
  for (const other of world.strands) {
    if (other === strand) continue;
    const now = after.strands.find(({ id }) => id === other.id);
    if (!now || reader.strand(now) !== reader.strand(other) || now.wake?.seq !== other.wake?.seq)
      return false;
  }
  for (const [name, person] of world.people)
    if (name !== strand.person && after.people.get(name) !== person) return false;
  return true;
}

/** What the step looks at, in this order; the last one null when it looks at everything. */
function readsOf(
  program: Program,
  { people }: Reader,
  world: World,
  choice: Choice,
  name: string,
): readonly (number | null)[] {
  const reads = new Set<number | null>([SELF]);
  const person = world.people.get(name);
  if (!person) return [null];
  const { person: watched, copy } = watchValues(person, (kind, field) => {
    if (!reads.has(null)) reads.add(field === null ? null : people.slotOf(kind, field));
  });
  step(program, { ...world, people: new Map(world.people).set(name, watched) }, choice, copy);
  return [...reads];
}

/** Puts what a step has come to where the next one with the same reads finds it. */
function keep(root: Branch, reads: readonly (number | null)[], state: PersonState, leaf: Leaf): void {
  let branch = root;
  for (const [index, slot] of reads.entries()) {
    // What a step looks at next depends on what it has found only; else nothing is kept.
    if (slot !== branch.slot) return;
    const found = state.slots[slot] ?? 0;
    const next = reads[index + 1];
    if (next === undefined || next === null) {
      if (!branch.on.has(found)) branch.on.set(found, next === null ? AFRESH : leaf);
      return;
    }
    const there = branch.on.get(found);
    if (there !== undefined && (there === null || !('slot' in there))) return;
    const onward = there ?? { slot: next, on: new Map() };
    branch.on.set(found, onward);
    branch = onward;
  }
}

export function effectsOf(program: Program, reader: Reader, matters: Matters): Effects {
  const roots: Map<number, Branch>[] = [];

  function rootOf(moment: number, standing: number, answer: number): Branch {
    const all = roots[moment] ?? new Map<number, Branch>();
    roots[moment] = all;
    const key = standing * ANSWERS + answer;
    const root = all.get(key) ?? { slot: SELF, on: new Map() };
    all.set(key, root);
    return root;
  }

  function effectOf(world: World, moved: Moved, strand: Strand): Effect | null {
    const { world: after, events } = moved;
    const [before, person] = [world.people.get(strand.person), after.people.get(strand.person)];
    if (!before || !person || !staysApart(reader, world, moved, strand)) return null;
    const own = after.strands.find(({ id }) => id === strand.id) ?? null;
    const started = after.strands.filter(({ id }) => id >= world.nextStrand);
    return {
      events,
      writes: reader.people.writes(before, person),
      own,
      ownAt: own ? reader.strand(own) : -1,
      started,
      startedAt: started.map(reader.strand),
      waits: [own, ...started].some((one) => one?.wake),
      leaves: leave([], events, matters).length > 0,
      from: { seq: world.seq, nextStrand: world.nextStrand },
      seqs: after.seq - world.seq,
      strands: after.nextStrand - world.nextStrand,
      runs: after.nextRun - world.nextRun,
    };
  }

  return {
    known(moment, standing, answer, { slots }) {
      let branch: Branch | Leaf | undefined = roots[moment]?.get(standing * ANSWERS + answer);
      while (branch && 'slot' in branch) branch = branch.on.get(slots[branch.slot] ?? 0);
      return branch;
    },
    learn(world, choice, strand) {
      const answer = choice.answer ?? 0;
      const person = world.people.get(strand.person);
      if (!person || answer >= ANSWERS) return AFRESH;
      const moved = step(program, world, choice);
      const effect = leavesNumber(program, moved) ? AFRESH : effectOf(world, moved, strand);
      const root = rootOf(reader.moment(world), reader.strand(strand), answer);
      keep(root, readsOf(program, reader, world, choice, strand.person), reader.people.of(person), effect);
      return effect;
    },
  };
}
