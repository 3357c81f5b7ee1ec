import type { Context, Person, Program, Strand, World } from '#engine';

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
    const number = known.get(of) ?? ask(of);
    known.set(of, number);
    return number;
  };
}

const sorted = (values: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function personText({ name, exists, deleted, anonymous, fields, marks, history, entered }: Person): string {
  const rules = entered.map(({ campaign, at, usedUp }) => `${campaign} ${at} ${usedUp}`).sort();
  const state = `${name}|${exists}|${deleted}|${anonymous}`;
  return `${state}|${sorted(fields)}|${sorted(marks)}|${JSON.stringify(history)}|${rules.join()}`;
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
  const personNumber = once<Person>((person) => number(personText(person)));
  const stateNumber = once<World['campaigns']>((campaigns) => number(JSON.stringify(campaigns)));
  const contextNumber: (context: Context) => number = once<Context>(
    ({ parent, campaign, useParent, replayOf, occurrence, apiTokens }) =>
      number(
        `${campaign}|${useParent}|${replayOf}|${parent ? contextNumber(parent) : ''}|${JSON.stringify([occurrence, apiTokens])}`,
      ),
  );
  const inTurn = settings['batch-interleaving'] === 'one after the other';

  function strandText(
    { person, stack, wake, queue, id }: Strand,
    timers: ReadonlyMap<number, number>,
  ): string {
    let text = queue.line === 'batch' ? `${person}|b` : `${person}|`;
    if (queue.launch !== null && inTurn) text += `${queue.launch}.${id}`;
    if (wake) text += `w${wake.at}.${timers.get(wake.seq)}`;
    for (const { context, at, removed } of stack)
      text += `|${contextNumber(context)}.${at}${removed ? 'x' : ''}`;
    return text;
  }

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
