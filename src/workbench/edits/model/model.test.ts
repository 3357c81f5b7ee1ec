import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '#engine';
import { parse, print } from '#scenario';
import { act } from '../../act.ts';
import type { Bench } from '../../bench.ts';
import { open } from '../../open.ts';
import type { ModelEdit } from './action.ts';
import { actModel } from './actModel.ts';
import { drawnEdit } from './fixtures/drawnEdit.ts';
import { FULL } from './fixtures/full.ts';

const { variants: _variants, ...PLAIN } = FULL;
const numbers = fc.array(fc.nat({ max: 9999 }), { minLength: 30, maxLength: 60 });
const edits = fc.array(numbers.map(drawnEdit), { maxLength: 10 });
const runs = { numRuns: 60 };

const undoAll = (bench: Bench): Bench =>
  bench.past.length === 0 ? bench : undoAll(act(bench, { type: 'undo' }));

/** An edit that is not on the record must have said why, or have had nothing to change. */
function tried(bench: Bench, edit: ModelEdit): Bench {
  const next = actModel(bench, edit);
  if (next.past === bench.past) expect(next.scenario).toBe(bench.scenario);
  return next;
}

describe('after any edits', { timeout: 60_000 }, () => {
  test('a file can hold the model: what is wrong with it is only what the compiler says', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const { scenario } = some.reduce(tried, open(PLAIN));
        const compiled = compile(scenario).problems;
        const known = compiled.map(({ message }) => message);
        const parsed = parse(print(scenario));
        expect(parsed.problems.map(({ message }) => message).filter((one) => !known.includes(one))).toEqual(
          [],
        );
        if (!compiled.some(({ reach }) => reach === 'file')) expect(parsed.scenario).toEqual(scenario);
      }),
      runs,
    );
  });

  test('undo of all gives back the start, and redo of all what was made', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const start = open(FULL);
        const bench = some.reduce(tried, start);
        const back = undoAll(bench);
        expect(back.scenario).toBe(start.scenario);
        expect(back.run.events).toEqual(start.run.events);
        const again = bench.past.reduce((one) => act(one, { type: 'redo' }), back);
        expect(again.scenario).toBe(bench.scenario);
      }),
      runs,
    );
  });
});

test('what a file could not hold is refused in the words of the file format', () => {
  const refused = (name: string) => actModel(open(FULL), { type: 'add', kind: 'person', name }).message;
  expect(refused('a\nb')).toBe('"name" must be one line that neither begins nor ends with a space.');
  expect(refused('x'.repeat(101))).toBe('"name" has more than 100 characters.');
  expect(refused('__proto__')).toBe('"name" cannot be this word.');
  expect(refused(' ')).toBe('A person needs a name.');
});
