import { readFileSync } from 'node:fs';
import { parse } from '#scenario';
import { picture, rowsOf } from '#views';
import { act, type Bench, open } from '#workbench';

/**
 * How long an edit of the MQL lesson takes to script: swap a call, compile, run, and lay out the lanes and the grid. No
 * DOM. Beside it, in the same process, a peer that any page could do with the same model: copy it as JSON.
 */
const FILE = new URL('../content/scenarios/mql-decision.yaml', import.meta.url);
const EDITS = 500;
const WARM_UP = 100;
const FRAME = 16;

function opened(): Bench {
  const { scenario } = parse(readFileSync(FILE, 'utf8'));
  if (!scenario) throw new Error('The scenario of the lesson cannot be read.');
  return open(scenario);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Milliseconds that a task took at the median. The task is told how often it has run. */
function timed(task: (count: number) => void): number {
  const times: number[] = [];
  for (let count = 0; count < WARM_UP + EDITS; count++) {
    const from = performance.now();
    task(count);
    if (count >= WARM_UP) times.push(performance.now() - from);
  }
  return median(times);
}

let bench = opened();
const edit = timed((count) => {
  bench = act(bench, { type: 'swap call', campaign: 'Lifecycle.New person', at: count % 3 });
  if (bench.message === null) throw new Error('A swap says what it has made.');
  picture(bench.run.events);
  rowsOf(bench.run.events);
});
const model = bench.scenario;
const copy = timed(() => {
  JSON.parse(JSON.stringify(model));
});

const ms = (time: number) => `${time.toFixed(3)} ms`;
console.log(`one edit (swap call, compile, run, lanes and grid): ${ms(edit)} at the median of ${EDITS}`);
console.log(`one copy of the same model (JSON.parse of JSON.stringify): ${ms(copy)}`);
console.log(
  `an edit costs ${(edit / copy).toFixed(1)} copies, and ${((100 * edit) / FRAME).toFixed(1)} % of a ${FRAME} ms frame`,
);
