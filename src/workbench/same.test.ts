import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MQL } from './fixtures/mql.ts';
import { open } from './open.ts';
import { same, sameModel } from './same.ts';

test('plain data is the same as its copy, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(same(value, structuredClone(value))).toBe(true);
    }),
  );
  expect(same({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: undefined }, { b: undefined }],
  [[1], [1, 2]],
  [[], {}],
  [null, {}],
  ['1', 1],
])('%j is not %j', (a, b) => {
  expect(same(a, b)).toBe(false);
  expect(same(b, a)).toBe(false);
});

test('a box that is not ticked is the same model as none', () => {
  const { scenario } = open(MQL, { variant: 'parallel' });
  const programs = scenario.instance.programs.map((program) => ({
    ...program,
    campaigns: program.campaigns.map((campaign) => ({ ...campaign, executable: false })),
  }));
  const unticked = { ...scenario, instance: { ...scenario.instance, programs } };
  expect(same(scenario, unticked)).toBe(false);
  expect(sameModel(scenario, unticked)).toBe(true);
  expect(sameModel(scenario, MQL)).toBe(false);
});
