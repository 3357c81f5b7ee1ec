import { isDeepStrictEqual } from 'node:util';
import { drawPeople, expected, type Outcome, type Peer, type WorkPerson } from './engineWork.ts';

/*
 * One peer of the benchmark in a process of its own: takes a number of people through whenever it is told to go, checks
 * what became of everybody, and answers with a `Round`.
 */

export interface Round {
  readonly name: string;
  /** People per second. */
  readonly rate: number;
  /** Events in the trace of one person, on average. */
  readonly events: number;
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

async function round(peer: Peer, people: readonly WorkPerson[]): Promise<Round> {
  const all = peer.ready(people);
  const from = performance.now();
  const outcomes = await collect(all());
  const seconds = (performance.now() - from) / 1000;
  check(peer, people, outcomes);
  const events = outcomes.reduce((sum, one) => sum + one.events, 0);
  return { name: peer.name, rate: people.length / seconds, events: events / people.length };
}

const [file, name = '', count] = process.argv.slice(2);
const peer: Peer = (await import(`./peers/${file}.ts`))[name];
const people = drawPeople(Number(count));
process.on('message', async () => process.send?.(await round(peer, people)));
