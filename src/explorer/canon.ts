import type { Context, Person, Program, Strand, Value, World } from '#engine';

/** A world's place among all worlds that go on alike, and its strands in an order that does not tell how they came about. */
export interface Canonical {
  /** Equal for two worlds exactly when everything that can still happen, and what it leaves, is the same. */
  readonly key: string;
  /** Ids of the strands: the place in this list names a strand in any world with the same key. */
  readonly strands: readonly number[];
}

const REST_BITS = 15;
const LARGE = 2 ** REST_BITS;
const REST = LARGE - 1;
const NO_NUMBER = 2 ** 16 - 1;

/** One person, one strand and those that it has started are replaced. */
export interface Change {
  readonly person: Person;
  readonly before: Strand;
  /** Null when the strand has ended. */
  readonly own: Strand | null;
  readonly started: readonly Strand[];
  /** What is added to the ids of the started strands. */
  readonly shift: number;
}

/** Reads the worlds of one program, and numbers what they are made of: equal numbers for what goes on alike. */
export interface Reader {
  readonly read: (world: World) => Canonical;
  /** What a world would be read as after a change, without making it; nothing where timers are about. */
  readonly readAfter: (world: World, change: Change) => Canonical | undefined;
  readonly person: (person: Person) => number;
  /** Where a strand stands; not until when it waits. */
  readonly strand: (strand: Strand) => number;
  readonly campaigns: (campaigns: World['campaigns']) => number;
  /** Tells the number of a copy. */
  readonly share: (strand: Strand, number: number) => void;
}

/** Numbers texts in the order in which they come. */
function numbering(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text);
    if (number !== undefined) return number;
    known.set(text, known.size);
    return known.size - 1;
  };
}

/** Asks once for each object: what does not change keeps its number. */
function once<T extends object>(
  ask: (of: T) => number,
  known: WeakMap<T, number> = new WeakMap(),
): (of: T) => number {
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const number = ask(of);
    known.set(of, number);
    return number;
  };
}

/** Writes values as a text: the same for the same values, in whatever order they were put in. */
function writing(number: (text: string) => number): (values: Readonly<Record<string, Value>>) => string {
  const places = numbering();
  const written = (value: Value) =>
    typeof value === 'string' ? `s${number(value)}` : typeof value === 'number' ? `n${value}` : String(value);
  return (values) => {
    const parts: { readonly place: number; readonly text: string }[] = [];
    let last = -1;
    let inOrder = true;
    for (const [name, value] of Object.entries(values)) {
      if (value === null) continue;
      const place = places(name);
      if (place < last) inOrder = false;
      last = place;
      parts.push({ place, text: `${place}${written(value)}` });
    }
    if (!inOrder) parts.sort((one, other) => one.place - other.place);
    let text = '';
    for (const part of parts) text += ` ${part.text}`;
    return text;
  };
}

function personText(
  { name, exists, deleted, anonymous, fields, marks, history, entered }: Person,
  written: (values: Readonly<Record<string, Value>>) => string,
): string {
  const rules = entered.map(({ campaign, at, usedUp }) => `${campaign} ${at} ${usedUp}`).sort();
  const past = history.length === 0 ? '' : JSON.stringify(history);
  return `${name}|${exists}|${deleted}|${anonymous}|${written(fields)}|${written(marks)}|${past}|${rules.join()}`;
}

/** Where a timer stands among those of its own time: they go off in the order of their events. */
function places(world: World): ReadonlyMap<number, number> {
  const timers = [...world.pending, ...world.strands.flatMap(({ wake }) => wake ?? [])];
  return new Map(
    timers.map(({ at, seq }) => [seq, timers.filter((one) => one.at === at && one.seq < seq).length]),
  );
}

/**
 * Reads worlds of one program. Sequence numbers, ids of strands and runs, causes and budgets are left out, because nothing
 * that happens depends on them but the names of things and the order among timers of one time, which is kept. What an
 * order has left behind besides the world, such as sent mails, is not in it.
 */
export function canonicalizer({ settings }: Program): Reader {
  const number = numbering();
  const written = writing(numbering());
  const personNumber = once<Person>((person) => number(personText(person, written)));
  const stateNumber = once<World['campaigns']>((campaigns) => number(JSON.stringify(campaigns)));
  const contextNumber: (context: Context) => number = once<Context>(
    ({ parent, campaign, useParent, replayOf, occurrence, apiTokens }) =>
      number(
        `${campaign}|${useParent}|${replayOf}|${parent ? contextNumber(parent) : ''}|${JSON.stringify([occurrence, apiTokens])}`,
      ),
  );
  const inTurn = settings['batch-interleaving'] === 'one after the other';

  /** Where a strand stands, in so far as nothing but itself decides that. */
  function standing({ person, stack, queue, id }: Strand): string {
    let text = queue.line === 'batch' ? `${person}|b` : `${person}|`;
    if (queue.launch !== null && inTurn) text += `${queue.launch}.${id}`;
    for (const { context, at, removed } of stack)
      text += `|${contextNumber(context)}.${at}${removed ? 'x' : ''}`;
    return text;
  }
  const standings = new WeakMap<Strand, number>();
  const strandNumber = once<Strand>((strand) => number(standing(strand)), standings);

  /** Time and campaigns as one number, looked up once for the worlds of one moment. */
  let moment = -1;
  let of: Pick<World, 'now' | 'nextOutside' | 'stopped' | 'campaigns'> | undefined;
  function momentOf({ now, nextOutside, stopped, campaigns }: World): number {
    const same =
      of?.now === now &&
      of.nextOutside === nextOutside &&
      of.campaigns === campaigns &&
      of.stopped === stopped;
    if (same) return moment;
    of = { now, nextOutside, stopped, campaigns };
    moment = number(`${now} ${nextOutside} ${stopped ? 'stopped' : stateNumber(campaigns)}`);
    return moment;
  }

  /** Numbers as one text, a small one as one of its units and a larger one as two: short, and quick to compare. */
  const units: number[] = [];
  function add(one: number): void {
    if (one < LARGE) units.push(one);
    else units.push(LARGE | (one & REST), one >>> REST_BITS);
  }
  function begin(world: World, changed?: Person): void {
    units.length = 0;
    add(momentOf(world));
    for (const person of world.people.values())
      add(personNumber(person.name === changed?.name ? changed : person));
  }

  function withTimers(world: World): Canonical {
    const timers = places(world);
    const texts = world.strands.map((strand) => {
      const { id, wake } = strand;
      const text = String(strandNumber(strand));
      const ends = wake?.failed ? 'f' : '';
      return { id, text: wake ? `${text}w${wake.at}.${timers.get(wake.seq)}${ends}` : text };
    });
    texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id - b.id));
    begin(world);
    // No number has these units: a world with timers is never taken for one without.
    let key = String.fromCharCode(...units, NO_NUMBER, NO_NUMBER);
    for (const { text } of texts) key += `/${text}`;
    for (const one of world.pending)
      key += `+${timers.get(one.seq)} ${JSON.stringify({ ...one, seq: 0, lineage: 0 })}`;
    return { key, strands: texts.map(({ id }) => id) };
  }

  /** Puts a strand in its place among those before it: there are few, and most stand right. */
  function insert(numbers: number[], ids: number[], own: number, id: number): void {
    let at = numbers.length;
    while (at > 0 && ((numbers[at - 1] ?? 0) > own || (numbers[at - 1] === own && (ids[at - 1] ?? 0) > id))) {
      numbers[at] = numbers[at - 1] ?? 0;
      ids[at] = ids[at - 1] ?? 0;
      at--;
    }
    numbers[at] = own;
    ids[at] = id;
  }

  function read(world: World): Canonical {
    const { strands, pending } = world;
    if (pending.length > 0) return withTimers(world);
    const numbers: number[] = [];
    const ids: number[] = [];
    for (const strand of strands) {
      if (strand.wake) return withTimers(world);
      insert(numbers, ids, strandNumber(strand), strand.id);
    }
    return keyed(world, numbers, ids);
  }

  function keyed(world: World, numbers: readonly number[], strands: number[], changed?: Person): Canonical {
    begin(world, changed);
    for (const one of numbers) add(one);
    return { key: String.fromCharCode(...units), strands };
  }

  function readAfter(world: World, { person, before, own, started, shift }: Change): Canonical | undefined {
    if (world.pending.length > 0 || own?.wake || started.some(({ wake }) => wake)) return undefined;
    const numbers: number[] = [];
    const ids: number[] = [];
    for (const strand of world.strands) {
      if (strand.wake) return undefined;
      const now = strand === before ? own : strand;
      if (now) insert(numbers, ids, strandNumber(now), strand.id);
    }
    for (const strand of started) insert(numbers, ids, strandNumber(strand), strand.id + shift);
    return keyed(world, numbers, ids, person);
  }

  return {
    read,
    readAfter,
    person: personNumber,
    strand: strandNumber,
    campaigns: stateNumber,
    share: (strand, known) => standings.set(strand, known),
  };
}
