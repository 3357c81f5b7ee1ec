import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median, ratio, rounds } from './engineRounds.ts';
import type { Scale } from './engineScale.ts';

/*
 * How many people a second the engine takes through a small campaign, its full trace on, beside two named peers that do
 * the same work in the same run (`engineWork.ts`), and whether time and memory grow with the people and no faster.
 * Ends with exit code 1 when a required ratio is missed.
 */

/* Short rounds and many: the machine goes at one speed through a whole turn of all peers. */
const ROUNDS = 200;
const WARM_UP = 100;
/** Our people per second against the peer's, at least. */
const REQUIRED = new Map([
  ['xstate', 10],
  ['bpmnEngineBest', 1000],
]);
/** How much more a person may cost at the largest size than at the smallest. */
const LINEAR = 1.25;
/** Bytes by which the heap alive beside the model may be higher at the largest size than at the smallest. */
const FLAT = 2 ** 20;
const SIZES = [1000, 10_000, 100_000];

const whole = (number: number) => Math.round(number).toLocaleString('en-US');
let missed = 0;

function verdict(holds: boolean): string {
  if (!holds) missed += 1;
  return holds ? 'met' : 'MISSED';
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join('  ');
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  for (const cells of rows) console.log(row(cells, widths).trimEnd());
}

function versions(): string {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return ['xstate', 'bpmn-engine'].map((name) => `${name} ${devDependencies[name]}`).join(', ');
}

function scale(people: number): Scale {
  const script = fileURLToPath(new URL('engineScale.ts', import.meta.url));
  const args = ['--expose-gc', script, String(people)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const measured = await rounds(
  [
    { file: 'campaigns', peer: 'campaigns', people: 2000 },
    { file: 'campaigns', peer: 'campaignsCompiled', people: 2000 },
    { file: 'xstateStepped', peer: 'xstateStepped', people: 150 },
    { file: 'xstate', peer: 'xstate', people: 200 },
    { file: 'xstate', peer: 'xstateBare', people: 200 },
    { file: 'bpmnEngine', peer: 'bpmnEngineBest', people: 2 },
    { file: 'bpmnEngine', peer: 'bpmnEngine', people: 1 },
  ],
  ROUNDS,
  WARM_UP,
);
const [own] = measured;
if (!own) throw new Error('Nothing was measured.');

console.log(
  `One campaign of 4 steps and an executed child of 2; median of ${ROUNDS} rounds; ${versions()}\n`,
);
table([
  ['', 'people/s', 'from', 'to', 'events/person', 'this engine is', 'required', ''],
  ...measured.map((one) => {
    const times = ratio(own, one);
    const needed = REQUIRED.get(one.contestant.peer);
    return [
      one.name,
      ...[median(one.rates), Math.min(...one.rates), Math.max(...one.rates)].map(whole),
      one.events === 0 ? '-' : one.events.toFixed(1),
      one === own ? '' : `${times < 100 ? times.toFixed(1) : whole(times)} times faster`,
      needed === undefined ? '' : `${whole(needed)} times`,
      needed === undefined ? '' : verdict(times >= needed),
    ];
  }),
]);

const scales = SIZES.map(scale);
const [least] = scales;
const most = scales.at(-1);
if (!least || !most) throw new Error('Nothing was measured.');
const growth = (of: (scale: Scale) => number) => of(most) / of(least);
const more = most.alive - least.alive;

console.log('');
table([
  ['people', ...SIZES.map(whole), `at ${whole(most.people)} to at ${whole(least.people)}`, 'required', ''],
  [
    'time a person, compile and run',
    ...scales.map(({ time }) => `${time.toFixed(1)} us`),
    `${growth(({ time }) => time).toFixed(2)} times`,
    `at most ${LINEAR} times`,
    verdict(growth(({ time }) => time) <= LINEAR),
  ],
  [
    'heap a person, model and result',
    ...scales.map(({ heap }) => `${whole(heap)} B`),
    `${growth(({ heap }) => heap).toFixed(2)} times`,
    `at most ${LINEAR} times`,
    verdict(growth(({ heap }) => heap) <= LINEAR),
  ],
  [
    'heap alive beside the model',
    ...scales.map(({ alive }) => `${whole(alive / 1024)} kB`),
    `${whole(more / 1024)} kB more`,
    `at most ${whole(FLAT / 1024)} kB more`,
    verdict(more <= FLAT),
  ],
  [
    'peak heap beside the model, with garbage',
    ...scales.map(({ peak }) => `${whole(peak / 2 ** 20)} MB`),
    `${growth(({ peak }) => peak).toFixed(2)} times`,
    '',
    '',
  ],
]);
if (missed > 0) {
  console.log(`\n${missed} required ${missed === 1 ? 'value is' : 'values are'} missed.`);
  process.exitCode = 1;
}
