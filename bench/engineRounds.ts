import { isDeepStrictEqual } from 'node:util';
import { drawPeople, expected, type Outcome, type Peer, type WorkPerson } from './engineWork.ts';

/** A peer, and how many people it takes through in a round: few where it is slow, so that rounds are of like length. */
export interface Contestant {
  readonly peer: Peer;
  readonly people: number;
}

/** What was measured of one peer. */
export interface Measured {
  readonly peer: Peer;
  /** People per second, one number a round. */
  readonly rates: readonly number[];
  /** Events in the trace of one person, on average. */
  readonly events: number;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** How many times faster the first is: round against round, so that a slow moment of the machine slows both. */
export function ratio(one: Measured, other: Measured): number {
  return median(one.rates.map((rate, round) => rate / (other.rates[round] ?? Number.NaN)));
}

function check(peer: Peer, people: readonly WorkPerson[], outcomes: readonly Outcome[]): void {
  const wrong = people.findIndex((person, at) => {
    const fields = outcomes[at]?.fields;
    return !fields || !isDeepStrictEqual({ ...fields }, expected(person));
  });
  if (wrong < 0) return;
  const got = JSON.stringify(outcomes[wrong]?.fields);
  throw new Error(`${peer.name} gave ${people[wrong]?.name} ${got}: it has not done the work.`);
}

async function collect(all: ReturnType<ReturnType<Peer['ready']>>): Promise<Outcome[]> {
  if (Symbol.iterator in all) return [...all];
  const outcomes: Outcome[] = [];
  for await (const outcome of all) outcomes.push(outcome);
  return outcomes;
}

async function round(peer: Peer, people: readonly WorkPerson[]) {
  const all = peer.ready(people);
  const from = performance.now();
  const outcomes = await collect(all());
  const seconds = (performance.now() - from) / 1000;
  check(peer, people, outcomes);
  return { rate: people.length / seconds, events: outcomes.reduce((sum, { events }) => sum + events, 0) };
}

/** Lets the peers take turns, after `warmUp` rounds that do not count. Throws when one does not do the work. */
export async function rounds(
  contestants: readonly Contestant[],
  count: number,
  warmUp: number,
): Promise<Measured[]> {
  const runs = contestants.map(({ peer, people }) => {
    return { peer, people: drawPeople(people), rates: [] as number[], events: 0 };
  });
  for (let turn = -warmUp; turn < count; turn++) {
    for (const run of runs) {
      const { rate, events } = await round(run.peer, run.people);
      run.events = events / run.people.length;
      if (turn >= 0) run.rates.push(rate);
    }
  }
  return runs;
}
