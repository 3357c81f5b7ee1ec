import { expect, test } from 'vitest';
import { ASSUMPTIONS } from './assumptions.ts';
import { compile } from './compile/compile.ts';
import { drawnModel } from './drawnModel.ts';
import { policyOf } from './policies/table.ts';
import { run } from './run.ts';
import { STEPS } from './steps/table.ts';

/** Numbers that look like chance and are the same each time. */
function numbers(seed: number, length: number): number[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 8;
  });
}

test('no numbers give the plainest model, the same numbers the same one', () => {
  expect(compile(drawnModel([])).problems).toEqual([]);
  expect(drawnModel(numbers(1, 200))).toEqual(drawnModel(numbers(1, 200)));
});

test('drawn models reach every kind of event, step, result, verdict and switch, and few run away', () => {
  const seen = new Set<string>();
  let stopped = 0;
  for (let seed = 1; seed <= 700; seed++) {
    const compiled = compile(drawnModel(numbers(seed, 250)));
    const { events, status } = run(compiled, policyOf(`random ${seed}`));
    if (status === 'stopped') stopped++;
    for (const event of events) {
      seen.add(event.type);
      for (const id of event.assumptions) seen.add(id);
      if (event.type === 'happened') seen.add(`happened ${event.event}`);
      if (event.type === 'smart list') seen.add(`${event.how} ${event.verdict}`);
      if (event.type === 'flow ended') seen.add(`flow ended ${event.how}`);
      if (event.type === 'step') seen.add(`${event.step} ${event.result}`);
      seen.add(`depth ${event.depth}`);
    }
  }
  const expected = [
    ...['happened', 'smart list', 'flow started', 'step', 'wait ended', 'flow ended'],
    ...Object.keys(ASSUMPTIONS),
    ...[...STEPS.keys()].flatMap((name) => [`${name} done`, `${name} skipped`]),
    ...['Change Data Value', 'Change Score', 'Execute Campaign'].map((name) => `${name} failed`),
    ...['trigger', 'request', 'execute', 'batch'].flatMap((how) => [
      `${how} qualified`,
      `${how} filter`,
      `${how} invalid`,
    ]),
    ...['trigger inactive', 'request rule', 'execute rule', 'trigger rule'],
    ...['flow ended completed', 'flow ended removed', 'flow ended failed'],
    ...['Person is Created', 'Fills Out Form', 'API Request Campaign', 'Batch Campaign Runs'].map(
      (name) => `happened ${name}`,
    ),
    ...['depth 1', 'depth 2', 'depth 3'],
  ];
  expect(expected.filter((what) => !seen.has(what))).toEqual([]);
  expect(stopped).toBeLessThan(14);
});
