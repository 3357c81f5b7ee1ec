import { describe, expect, test } from 'vitest';
import type { FieldType } from '../scenario.ts';
import type { Value } from '../value.ts';
import { checkComparison } from './check.ts';
import { OPERATORS, operatorOf } from './table.ts';

const holds = (type: FieldType, operator: string, seen: Value, ...values: Value[]) =>
  operatorOf(type, operator)?.holds(seen, values, { now: 0, zone: 0 });

test.each<[string, Value, Value[], boolean]>([
  ['is', 'France', ['france'], true],
  ['is', 'France', ['Spain', 'FRANCE'], true],
  ['is', null, ['France'], false],
  ['is not', 'France', ['france'], false],
  ['is not', null, ['France'], true],
  ['starts with', 'VP Sales', ['vp'], true],
  ['starts with', 'SVP', ['vp'], false],
  ['not starts with', 'SVP', ['vp'], true],
  ['not starts with', null, ['vp'], true],
  ['contains', 'SVP Sales', ['vp', 'x'], true],
  ['contains', null, ['vp'], false],
  ['not contains', 'SVP', ['vp'], false],
  ['not contains', null, ['vp'], true],
  ['is empty', null, [], true],
  ['is empty', '', [], false],
  ['is not empty', 'x', [], true],
  ['is not empty', null, [], false],
])('[7.8] text %s: %j against %j is %s', (operator, seen, values, expected) => {
  expect(holds('string', operator, seen, ...values)).toBe(expected);
});

test.each<[string, Value, Value[], boolean]>([
  ['is', 5, [5], true],
  ['is', 5, [4, 5], true],
  ['is', 0, [0], true],
  ['is', null, [0], true],
  ['is', null, [1], false],
  ['is not', null, [0], false],
  ['is not', null, [1], true],
  ['is not', 5, [5], false],
  ['between', 5, [5, 7], true],
  ['between', 7, [5, 7], true],
  ['between', 8, [5, 7], false],
  ['between', null, [0, 7], false],
  ['greater than', 5, [5], false],
  ['greater than', 6, [5], true],
  ['less than', -1, [0], true],
  ['less than', null, [5], false],
  ['at least', 5, [5], true],
  ['at most', 5, [5], true],
  ['at most', 6, [5], false],
  ['is empty', null, [], true],
  ['is empty', 0, [], false],
  ['is not empty', 0, [], true],
])('[7.9] number %s: %j against %j is %s', (operator, seen, values, expected) => {
  expect(holds('integer', operator, seen, ...values)).toBe(expected);
  expect(holds('score', operator, seen, ...values)).toBe(expected);
});

test.each<[Value, Value, boolean]>([
  [true, true, true],
  [false, false, true],
  [null, false, true],
  [null, true, false],
])('[7.7] check box is: %j against %j is %s', (seen, value, expected) => {
  expect(holds('boolean', 'is', seen, value)).toBe(expected);
});

describe('a comparison is wrong', () => {
  test('when the type does not have the operator, with the nearest one', () => {
    expect(checkComparison('string', 'is nt', ['x'])).toMatchObject({
      near: 'is not',
      facts: ['7.8', '7.9'],
    });
    expect(checkComparison('string', 'at least', ['x'])?.message).toContain('There are: is, is not');
    expect(checkComparison('boolean', 'is not', [true])).toBeDefined();
  });

  test('[1.18] when the number of values is not what the operator needs', () => {
    for (const [operator, values] of [
      ['is', []],
      ['is empty', ['x']],
    ] as const)
      expect(checkComparison('string', operator, values)).toMatchObject({ facts: ['1.18'] });
    expect(checkComparison('integer', 'between', [1])?.message).toContain('two values');
    expect(checkComparison('integer', 'between', [1, 2, 3])).toBeDefined();
  });

  test('when a value does not fit the type', () => {
    for (const [type, value] of [
      ['string', 5],
      ['string', ''],
      ['integer', '5'],
      ['boolean', 'true'],
      ['string', null],
    ] as const)
      expect(checkComparison(type, 'is', [value])).toMatchObject({ facts: ['1.18'] });
  });

  test('never, when it is right', () => {
    for (const type of ['string', 'integer', 'score', 'boolean'] as const)
      for (const { name, operands } of OPERATORS[type]) {
        const value = { string: 'x', integer: 1, score: 1, boolean: true }[type];
        const values = { none: [], some: [value, value], two: [value, value] }[operands];
        expect(checkComparison(type, name, values)).toBe(undefined);
      }
  });
});
