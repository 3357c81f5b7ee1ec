import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnModel, type Scenario } from '#engine';
import { act } from '../act.ts';
import { MQL, REFS } from '../fixtures/mql.ts';
import { type OpenOptions, open } from '../open.ts';
import { carried, carry } from './carried.ts';
import { printBench, readPrinted } from './printed.ts';
import { wholeOf } from './wholeOf.ts';

const models = fc.array(fc.nat(0xffff), { maxLength: 300, size: 'max' }).map(drawnModel);

/** A bench that has been on a page. */
function seenOf(base: Scenario, options?: OpenOptions) {
  return readPrinted(base, carried(carry(printBench(open(base, options)))));
}

test('what a page carries becomes the bench that it was made of', () => {
  const [variant = '', other = ''] = (MQL.variants ?? []).map(({ name }) => name);
  const options = { variant, compare: other, policy: 'caller first', cursor: 4 };
  expect(wholeOf(seenOf(MQL, options))).toEqual(open(MQL, options));
});

test('the model that is seen is the one that is changed', () => {
  const seen = seenOf(MQL, { variant: MQL.variants?.[0]?.name ?? '' });
  const whole = wholeOf(seen);
  expect(whole.scenario).toBe(seen.scenario);
  expect([whole.start, whole.base]).toEqual([seen.start, seen.base]);
});

test('so it is for any model, in any order', () => {
  fc.assert(
    fc.property(models, fc.nat(9), (model, order) => {
      const options = { policy: `random ${order}` };
      const bench = open(model, options);
      const seen = seenOf(model, options);
      expect(wholeOf(seen)).toEqual(bench);
      expect(seen.run.events).toEqual(bench.run.events);
    }),
    { numRuns: 200 },
  );
});

test('the cursor stays where it was moved to before the engine was there', () => {
  const seen = { ...seenOf(MQL), cursor: 3 };
  expect(wholeOf(seen).cursor).toBe(3);
  expect(wholeOf({ ...seen, cursor: -1 }).cursor).toBe(-1);
});

test('what was said last is still said', () => {
  expect(wholeOf({ ...seenOf(MQL), message: 'This is the last event.' }).message).toBe(
    'This is the last event.',
  );
});

test('an edit of what was woken is an edit of the model', () => {
  const edit = { type: 'remove step', campaign: REFS.newPerson, at: 0 } as const;
  expect(act(wholeOf(seenOf(MQL)), edit)).toEqual(act(open(MQL), edit));
});

test('every assumption that an event names has its option with it', () => {
  fc.assert(
    fc.property(models, (model) => {
      const { program, run } = seenOf(model);
      const { settings } = open(model).program;
      for (const id of run.events.flatMap(({ assumptions }) => assumptions))
        expect(program.settings[id]).toBe(settings[id]);
    }),
    { numRuns: 200 },
  );
});
