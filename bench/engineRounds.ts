import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Round } from './engineTurns.ts';

/** A peer: the file in `peers/`, what it exports, and how many people a round has (few where the peer is slow). */
export interface Contestant {
  readonly file: string;
  readonly peer: string;
  readonly people: number;
}

/** What was measured of one peer. */
export interface Measured {
  readonly name: string;
  readonly contestant: Contestant;
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

function start({ file, peer, people }: Contestant): ChildProcess {
  return fork(fileURLToPath(new URL('engineTurns.ts', import.meta.url)), [file, peer, String(people)]);
}

async function turn(child: ChildProcess, { peer }: Contestant): Promise<Round> {
  const ended = new AbortController();
  const gone = once(child, 'exit', ended).then(() => {
    throw new Error(`${peer} has ended before its time.`);
  });
  gone.catch(() => undefined);
  child.send('go');
  const [round] = await Promise.race([once(child, 'message', ended), gone]);
  ended.abort();
  return round;
}

/**
 * Lets the peers take turns, after `warmUp` rounds that do not count. Each is in a process of its own, so that none runs in
 * code or among garbage that another has left, and only one works at a time. Throws when one does not do the work.
 */
export async function rounds(
  contestants: readonly Contestant[],
  count: number,
  warmUp: number,
): Promise<Measured[]> {
  const runs = contestants.map((contestant) => {
    return { contestant, child: start(contestant), name: '', rates: [] as number[], events: 0 };
  });
  for (let number = -warmUp; number < count; number++) {
    for (const run of runs) {
      const { name, rate, events } = await turn(run.child, run.contestant);
      run.name = name;
      run.events = events;
      if (number >= 0) run.rates.push(rate);
    }
  }
  for (const { child } of runs) child.disconnect();
  return runs;
}
