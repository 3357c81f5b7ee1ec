import type { Context, Person, Program, Strand, Value, World } from '#engine';

/** A world's place among all worlds that go on alike, and its strands in an order that does not tell how they came about. */
export interface Canonical {
  /** Equal for two worlds exactly when everything that can still happen, and what it leaves, is the same. */
  readonly key: string;
  /** Ids of the strands: the place in this list names a strand in any world with the same key. */
  readonly strands: readonly number[];
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
function once<T extends object>(ask: (of: T) => number): (of: T) => number {
  const known = new WeakMap<T, number>();
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
export function canonicalizer({ settings }: Program): (world: World) => Canonical {
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
  const strandNumber = once<Strand>((strand) => number(standing(strand)));
  const strandText = (strand: Strand, timers: ReadonlyMap<number, number>): string => {
    const text = String(strandNumber(strand));
    return strand.wake ? `${text}w${strand.wake.at}.${timers.get(strand.wake.seq)}` : text;
  };

  return (world) => {
    const { strands, pending } = world;
    const waits = pending.length > 0 || strands.some(({ wake }) => wake !== null);
    const timers = waits ? places(world) : NO_TIMERS;
    const texts = strands.map((strand) => ({ id: strand.id, text: strandText(strand, timers) }));
    if (texts.length > 1) texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id - b.id));
    let key = `${world.now} ${world.nextOutside} ${world.stopped ? 'stopped' : stateNumber(world.campaigns)}`;
    for (const person of world.people.values()) key += ` ${personNumber(person)}`;
    for (const { text } of texts) key += `/${text}`;
    for (const one of pending)
      key += `+${timers.get(one.seq)} ${JSON.stringify({ ...one, seq: 0, lineage: 0 })}`;
    return { key, strands: texts.map(({ id }) => id) };
  };
}

const NO_TIMERS: ReadonlyMap<number, number> = new Map();
