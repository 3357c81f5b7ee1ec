import { type Exploration, explore } from '#explorer';
import { lessonRace, lessonVariant } from './lessonRace.ts';
import { missing, type Verified, verify } from './spin/spin.ts';
import { strands } from './strands.ts';

/*
 * How fast all orders of a model are explored: the race of the lesson as the lesson has it, and run by several people at
 * one moment, which multiplies the states. Beside it Spin on the same race (`spin/lessonRace.pml`), every order tried: a
 * verifier in C that is made for one model, takes about a second to make, and counts no orders.
 */

const ROUNDS = 3;
const BUDGET = 1_000_000;

const models = [
  { name: 'parallel', program: lessonVariant('parallel'), people: 1 },
  { name: 'three-people', program: lessonVariant('three-people'), people: null },
  { name: 'two at one moment', program: lessonRace(2), people: 2 },
  { name: 'three at one moment', program: lessonRace(3), people: 3 },
  { name: 'one person in four flows', program: strands(4, 10), people: null },
  { name: 'one person in five flows', program: strands(5, 6), people: null },
];

const whole = (number: number | bigint) => number.toLocaleString('en-US');

function best<T>(task: () => T): { readonly result: T; readonly milliseconds: number } {
  let fastest = Number.POSITIVE_INFINITY;
  let result = task();
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    result = task();
    fastest = Math.min(fastest, performance.now() - from);
  }
  return { result, milliseconds: fastest };
}

const rate = (states: number, milliseconds: number) => whole(Math.round((states / milliseconds) * 1000));

function line({ states, moves }: Pick<Exploration, 'states' | 'moves'>, milliseconds: number): string {
  const counted = `${whole(states)} states, ${whole(moves)} moves`;
  return `${counted}, ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms, ${rate(states, milliseconds)} states/s`;
}

function spinLine({ states, transitions, milliseconds }: Verified): string {
  return line({ states, moves: transitions }, milliseconds);
}

const absent = missing();
for (const { name, program, people } of models) {
  const all = best(() => explore(program, { budget: BUDGET }));
  const only = best(() => explore(program, { budget: BUDGET, onlyOutcomes: true }));
  const { orders, outcomes } = all.result;
  console.log(`${name}: ${outcomes.length} outcomes, ${whole(orders ?? 0n)} orders`);
  console.log(`  all orders     ${line(all.result, all.milliseconds)}`);
  console.log(`  only outcomes  ${line(only.result, only.milliseconds)}`);
  if (absent === undefined && people !== null) console.log(`  Spin           ${spinLine(verify(people))}`);
}
if (absent !== undefined) console.log(`Spin is not beside it: ${absent}.`);
