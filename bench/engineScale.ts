import { compile } from '#engine';
import { median } from './engineRounds.ts';
import { drawPeople, type Outcome, scenarioOf } from './engineWork.ts';
import { outcomes } from './peers/campaigns.ts';

/**
 * Run in a process of its own with --expose-gc and a number of people: prints what a person costs, as JSON. `heap` is
 * what the model and the results of everybody take when the traces are dropped. While runs go by and none is kept,
 * `alive` is the most that is in use beside the model, and `peak` the most that stands there with garbage that nobody
 * has asked to collect.
 */
export interface Scale {
  readonly people: number;
  /** Microseconds a person, compiled and run. */
  readonly time: number;
  /** Bytes a person. */
  readonly heap: number;
  /** Bytes in all. */
  readonly alive: number;
  /** Bytes in all. */
  readonly peak: number;
}

const WARM_UP = 20_000;
const GOING_BY = 100_000;

function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function exhaust(people: number): void {
  for (const _ of outcomes(compile(scenarioOf(drawPeople(people)))));
}

/** The fastest of some tries: what the machine does besides only ever adds. */
function time(count: number): number {
  const tries = Array.from({ length: Math.max(3, Math.ceil(20_000 / count)) }, () => {
    const scenario = scenarioOf(drawPeople(count));
    heapInUse();
    const from = performance.now();
    for (const _ of outcomes(compile(scenario)));
    return performance.now() - from;
  });
  return (1000 * Math.min(...tries)) / count;
}

/** The median of some tries: a thousand people take so little that code which is compiled meanwhile would show. */
function heap(count: number): number {
  const tries = Array.from({ length: Math.max(3, Math.ceil(20_000 / count)) }, () => heapOnce(count));
  return median(tries);
}

function heapOnce(count: number): number {
  const kept: Outcome[] = [];
  const before = heapInUse();
  const program = compile(scenarioOf(drawPeople(count)));
  for (const outcome of outcomes(program)) kept.push(outcome);
  const used = heapInUse() - before;
  if (kept.length !== program.people.length) throw new Error('Somebody is missing.');
  return used / count;
}

/** Looks every so many people; they go by as often as it takes for `GOING_BY` in all: as much garbage at every size. */
function streaming(count: number, look: number, heapNow: () => number): number {
  const program = compile(scenarioOf(drawPeople(count)));
  const before = heapInUse();
  let most = 0;
  let done = 0;
  while (done < GOING_BY) {
    for (const _ of outcomes(program)) if (++done % look === 0) most = Math.max(most, heapNow() - before);
  }
  return most;
}

if (import.meta.main) {
  const people = Number(process.argv[2]);
  for (let done = 0; done < WARM_UP; done += 1000) exhaust(1000);
  const scale: Scale = {
    people,
    time: time(people),
    heap: heap(people),
    alive: streaming(people, 4999, heapInUse),
    peak: streaming(people, 100, () => process.memoryUsage().heapUsed),
  };
  console.log(JSON.stringify(scale));
}
