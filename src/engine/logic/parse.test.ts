import { describe, expect, test } from 'vitest';
import { combine } from './combine.ts';
import { parseLogic } from './parse.ts';

/** Who passes: the values of the filters, `1` or `0` each. */
function passes(text: string, values: string): boolean | string | undefined {
  const read = parseLogic(text, values.length);
  if ('wrong' in read) return read.wrong;
  const clauses = [...values].map((value, index) => ({ text: `f${index + 1}`, holds: value === '1' }));
  return combine(read.logic, clauses)?.holds;
}

describe('[7.3] advanced logic', () => {
  test.each([
    ['1 and (2 or 3)', '110', true],
    ['1 and (2 or 3)', '101', true],
    ['1 and (2 or 3)', '100', false],
    ['1 and (2 or 3)', '011', false],
    ['(1 and 2) or 3', '001', true],
    ['(1 and 2) or 3', '100', false],
    ['1 and 2 and 3', '110', false],
    ['1 or 2 or 3', '001', true],
    ['1 AND (2 OR 3)', '101', true],
    ['1 and(2 or 3)', '110', true],
    ['((1)) and (2 or (3 and 4))', '1011', true],
    ['((1)) and (2 or (3 and 4))', '1010', false],
    ['1 and 2', '110', true],
    ['3 or 3 or 3', '001', true],
  ])('%s of %s: %s', (text, values, expected) => {
    expect(passes(text, values)).toBe(expected);
  });

  test.each([
    ['1 and 2', 2, 'at least 3 filters'],
    ['1 or (2', 3, 'closing parenthesis is missing'],
    ['1 or 2) and 3', 3, 'parenthesis too many'],
    ['1 and 2 or 3', 3, 'needs parentheses'],
    ['1 or 2 and 3', 3, 'needs parentheses'],
    ['1 2 3', 3, '"and" or "or" is missing'],
    ['1 and', 3, 'ends where a filter should be'],
    ['and 1', 3, '"and" stands where'],
    ['1 and ()', 3, '")" stands where'],
    ['1 and (2 or 4)', 3, 'no filter 4'],
    ['0 or 1 or 2', 3, 'no filter 0'],
    ['not 1 and 2 and 3', 3, 'is not "all", "any" or logic'],
    ['', 3, 'is not "all", "any" or logic'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 3, 'nested too deep'],
    ['1 or '.repeat(900), 3, 'is not "all", "any" or logic'],
  ])('"%s" over %i filters is wrong', (text, filters, words) => {
    const read = parseLogic(text, filters);
    expect('wrong' in read ? read.wrong : '').toContain(words);
  });
});

test('[7.3] "or" before "and" is a warning', () => {
  const warned = (text: string, filters = 4) => {
    const read = parseLogic(text, filters);
    return 'logic' in read && read.warn !== undefined;
  };
  for (const text of ['(1 or 2) and 3', '(1 OR 2) AND (3 or 4)', '1 or (2 and 3)'])
    expect(warned(text)).toBe(true);
  for (const text of ['3 and (1 or 2)', '(1 and 2) or 3', '1 or 2 or 3', '1 and 2 and 3', 'any'])
    expect(warned(text)).toBe(false);
});

describe('[7.1] filters combine by all, or by any', () => {
  test.each([
    ['all', '11', true],
    ['all', '10', false],
    ['any', '10', true],
    ['any', '00', false],
    [' ANY ', '01', true],
  ])('%s of %s: %s', (text, values, expected) => {
    expect(passes(text, values)).toBe(expected);
  });

  test('[1.16] no filters let everybody pass', () => {
    for (const text of ['all', 'any']) expect(passes(text, '')).toBe(undefined);
  });
});

test('[7.3] the clause keeps the expression as it was written and the values seen', () => {
  const read = parseLogic('1 and (2 or 3)', 3);
  const clauses = ['a', 'b', 'c'].map((text, index) => ({ text, holds: index !== 1, seen: index }));
  expect('logic' in read && combine(read.logic, clauses)).toEqual({
    text: 'filters 1 and (2 or 3)',
    holds: true,
    facts: ['7.3'],
    parts: [clauses[0], { text: 'any of these', holds: true, parts: [clauses[1], clauses[2]] }],
  });
});
