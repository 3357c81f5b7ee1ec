import type { Context, Program, Strand, World } from '#engine';
import { numbering, once } from './numbering.ts';
import { type People, peopleOf } from './people.ts';

/** The strands of a world in an order that does not tell how they came about. */
export interface Canonical {
  /** Ids of the strands: the place in this list names a strand in any world that goes on alike. */
  readonly strands: readonly number[];
  /** A number for each: where it stands; where timers are about one number for all of them, and the timers. */
  readonly standing: readonly number[];
  readonly timers: boolean;
}

/** Where a strand stands: all strands that stand there go on alike. */
export interface Standing {
  readonly person: string;
  /** How many answers the service may give that its next step asks; 1 where it asks none. */
  readonly answers: number;
}

/** Reads the worlds of one program, and numbers what they are made of: equal numbers for what goes on alike. */
export interface Reader {
  readonly read: (world: World) => Canonical;
  readonly people: People;
  /** Where a strand stands; not until when it waits. */
  readonly strand: (strand: Strand) => number;
  readonly standing: (number: number) => Standing;
  /** Time and campaigns. */
  readonly moment: (world: World) => number;
  /** Tells where a copy stands. */
  readonly share: (strand: Strand, standing: number) => void;
}

/** Where a timer stands among those of its own time: they go off in the order of their events. */
function places(world: World): ReadonlyMap<number, number> {
  const timers = [...world.pending, ...world.strands.flatMap(({ wake }) => wake ?? [])];
  return new Map(
    timers.map(({ at, seq }) => [seq, timers.filter((one) => one.at === at && one.seq < seq).length]),
  );
}

/** Puts a strand in its place among those before it, by where it stands and by its id: there are few, and most stand right. */
export function insert(numbers: number[], ids: number[], own: number, id: number): void {
  let at = numbers.length;
  while (at > 0 && ((numbers[at - 1] ?? 0) > own || (numbers[at - 1] === own && (ids[at - 1] ?? 0) > id))) {
    numbers[at] = numbers[at - 1] ?? 0;
    ids[at] = ids[at - 1] ?? 0;
    at--;
  }
  numbers[at] = own;
  ids[at] = id;
}

/**
 * Reads worlds of one program. Sequence numbers, ids of strands and runs, causes and budgets are left out, because nothing
 * that happens depends on them but the names of things and the order among timers of one time, which is kept. What an
 * order has left behind besides the world, such as sent mails, is not in it.
 */
export function canonicalizer({ settings, campaigns: compiled }: Program): Reader {
  const people = peopleOf();
  const contextText = numbering<string>();
  const contextNumber: (context: Context) => number = once<Context, number>(
    ({ parent, campaign, useParent, replayOf, occurrence, apiTokens }) =>
      contextText(
        `${campaign}|${useParent}|${replayOf}|${parent ? contextNumber(parent) : ''}|${JSON.stringify([occurrence, apiTokens])}`,
      ),
  );
  const inTurn = settings['batch-interleaving'] === 'one after the other';

  const standingText = numbering<string>();
  const about: Standing[] = [];
  const standings = new WeakMap<Strand, number>();
  /** As far as nothing but the strand itself decides it. */
  const strand = once<Strand, number>(({ person, stack, queue, id }) => {
    let text = queue.line === 'batch' ? `${person}|b` : `${person}|`;
    if (queue.launch !== null && inTurn) text += `${queue.launch}.${id}`;
    for (const { context, at, removed } of stack)
      text += `|${contextNumber(context)}.${at}${removed ? 'x' : ''}`;
    const number = standingText(text);
    const run = stack.at(-1);
    about[number] ??= {
      person,
      answers: (run && compiled[run.context.campaign]?.flow[run.at]?.answers) ?? 1,
    };
    return number;
  }, standings);

  /** Time and campaigns as one number, looked up once for the worlds of one moment. */
  const momentText = numbering<string>();
  const campaignsText = once<World['campaigns'], string>((campaigns) => JSON.stringify(campaigns));
  let last: Pick<World, 'now' | 'nextOutside' | 'stopped' | 'campaigns'> | undefined;
  let lastMoment = -1;
  function moment({ now, nextOutside, stopped, campaigns }: World): number {
    const same =
      last?.now === now &&
      last.nextOutside === nextOutside &&
      last.campaigns === campaigns &&
      last.stopped === stopped;
    if (same) return lastMoment;
    last = { now, nextOutside, stopped, campaigns };
    lastMoment = momentText(`${now} ${nextOutside} ${stopped ? 'stopped' : campaignsText(campaigns)}`);
    return lastMoment;
  }

  const timersText = numbering<string>();
  function withTimers(world: World): Canonical {
    const timers = places(world);
    const texts = world.strands.map((one) => {
      const { id, wake } = one;
      const text = String(strand(one));
      const ends = wake?.failed ? 'f' : '';
      return { id, text: wake ? `${text}w${wake.at}.${timers.get(wake.seq)}${ends}` : text };
    });
    texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id - b.id));
    let text = texts.map((one) => one.text).join('/');
    for (const one of world.pending)
      text += `+${timers.get(one.seq)} ${JSON.stringify({ ...one, seq: 0, lineage: 0 })}`;
    // No strand stands at a number below 0: a world with timers is never taken for one without.
    return { strands: texts.map(({ id }) => id), standing: [-1 - timersText(text)], timers: true };
  }

  function read(world: World): Canonical {
    if (world.pending.length > 0) return withTimers(world);
    const standing: number[] = [];
    const strands: number[] = [];
    for (const one of world.strands) {
      if (one.wake) return withTimers(world);
      insert(standing, strands, strand(one), one.id);
    }
    return { strands, standing, timers: false };
  }

  return {
    read,
    people,
    strand,
    standing: (number) => about[number] as Standing,
    moment,
    share: (copy, number) => standings.set(copy, number),
  };
}
