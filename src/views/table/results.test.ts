import { describe, expect, test } from 'vitest';
import { resultsCsv, type TestedPerson, whyFailed } from './results.ts';

const person = (more: Partial<TestedPerson>): TestedPerson => ({
  line: 2,
  person: { name: 'Eve' },
  status: 'passed',
  wanted: ['MQL', undefined],
  found: ['MQL', true],
  differs: null,
  stopped: null,
  finals: [{ name: 'Stage', value: 'MQL' }],
  ...more,
});

describe('results', () => {
  const expected = ['Stage', 'List: Guests'];

  test('as CSV, with what was expected beside what was found', () => {
    const failed = person({
      line: 3,
      status: 'failed',
      wanted: ['MQL', null],
      found: ['MQL', true],
      differs: 1,
    });
    expect(resultsCsv({ expected, rows: [person({}), failed] }).split('\r\n')).toEqual([
      'Line,Name,Result,Why,Expected: Stage,Found: Stage,Expected: List: Guests,Found: List: Guests,Final values',
      '2,Eve,Passed,,MQL,MQL,,yes,Stage: MQL',
      '3,Eve,Failed,"List: Guests: expected empty, found yes.",MQL,MQL,empty,yes,Stage: MQL',
      '',
    ]);
  });

  test('of a run that was stopped say so', () => {
    expect(whyFailed(person({ status: 'failed', stopped: 'Stopped: in a circle.' }), expected)).toBe(
      'Stopped: in a circle.',
    );
  });
});
