import { drawPeople, expected, type Outcome, type Peer, type WorkPerson } from './engineWork.ts';

/*
 * One peer of the benchmark in a process of its own: takes a number of people through whenever it is told to go, checks
 * what becomes of everybody, and answers with a `Round`.
 */

export interface Round {
  readonly name: string;
  /** People per second. */
  readonly rate: number;
  /** Events in the trace of one person, on average. */
  readonly events: number;
}

type Check = (outcome: Outcome) => void;

function checking(peer: Peer, people: readonly WorkPerson[]): { check: Check; events: () => number } {
  const wanted = people.map(expected);
  let done = 0;
  let events = 0;
  const check = (outcome: Outcome) => {
    const { fields } = outcome;
    const want = wanted[done];
    const same =
      want !== undefined &&
      fields.Country === want.Country &&
      fields.Score === want.Score &&
      fields.Stage === want.Stage &&
      fields.Route === want.Route &&
      fields.Owner === want.Owner;
    if (!same)
      throw new Error(
        `${peer.name} gave ${people[done]?.name} ${JSON.stringify(fields)}: that is not the work.`,
      );
    done += 1;
    events += outcome.events;
  };
  return { check, events: () => (done === people.length ? events : Number.NaN) };
}

/** Everybody is checked as they come and nobody is kept: that is how many people are run in little memory. */
async function consume(all: ReturnType<ReturnType<Peer['ready']>>, check: Check): Promise<void> {
  if (Symbol.iterator in all) consumeNow(all, check);
  else for await (const outcome of all) check(outcome);
}

function consumeNow(all: Iterable<Outcome>, check: Check): void {
  for (const outcome of all) check(outcome);
}

async function round(peer: Peer, people: readonly WorkPerson[]): Promise<Round> {
  const { check, events } = checking(peer, people);
  const all = peer.ready(people);
  const from = performance.now();
  await consume(all(), check);
  const seconds = (performance.now() - from) / 1000;
  return { name: peer.name, rate: people.length / seconds, events: events() / people.length };
}

const [file, name = '', count] = process.argv.slice(2);
const peer: Peer = (await import(`./peers/${file}.ts`))[name];
const people = drawPeople(Number(count));
process.on('message', async () => process.send?.(await round(peer, people)));
