import { describe, expect, test } from 'vitest';
import type { MyToken } from '../scenario.ts';
import { onForm, program, scenario } from '../sketch.ts';
import { compile } from './compile.ts';

function compiled(...tokens: MyToken[]) {
  const { problems, places } = compile(scenario([{ ...program('P', [onForm('M', [])]), tokens }]));
  return { problems, kept: [...(places[0]?.tokens ?? [])] };
}

test.each([
  ['Text', 'anything'],
  ['Rich Text', '<b>anything</b>'],
  ['Email Script', '#set($x = 1)'],
  ['Calendar File', 'webinar.ics'],
  ['SFDC Campaign', 'Spring fair'],
  ['Image', 'logo.png'],
  ['Date', '2026-03-02'],
  ['Number', '-12'],
  ['Score', '+0'],
  ['Score', '=-5'],
  ['text', 'the type in other letters'],
])('[5.11] a %s token holds %s', (type, value) => {
  expect(compiled({ name: 'X', type, value })).toEqual({ problems: [], kept: [['x', value]] });
});

test.each([
  ['Date', 'March', ['5.11', '5.28']],
  ['Date', '2026-02-30', ['5.11', '5.28']],
  ['Date', '2026-03-02T09:00Z', ['5.11', '5.28']],
  ['Number', '2.5', ['5.12']],
  ['Score', 'ten', ['5.12']],
  ['Text', 'x'.repeat(524_289), ['5.11']],
])('a %s token cannot be saved with a value that does not fit', (type, value, facts) => {
  expect(compiled({ name: 'X', type, value })).toMatchObject({
    problems: [{ reach: 'warning', facts, path: ['instance', 'programs', 0, 'tokens', 0, 'value'] }],
    kept: [],
  });
});

test('[5.11] a type that there is not is a problem with the nearest one; the token counts as text', () => {
  expect(compiled({ name: 'X', type: 'Skore', value: '+1' })).toMatchObject({
    problems: [{ reach: 'file', near: 'Score', facts: ['5.11'] }],
    kept: [['x', '+1']],
  });
});

describe('[5.4] names that differ by case only', () => {
  test('in one place are a warning, and both mean the first', () => {
    const one = { name: 'Score', value: '1' };
    expect(compiled(one, { name: 'score', value: '2' })).toMatchObject({
      problems: [{ reach: 'warning', facts: ['5.4'] }],
      kept: [['score', '1']],
    });
    expect(compiled(one, one)).toMatchObject({ problems: [{ reach: 'file', facts: [] }] });
  });
});

test('[5.16] a name of more than 50 characters and a value of none are warnings', () => {
  expect(compiled({ name: 'x'.repeat(51), value: '1' }).problems).toMatchObject([{ facts: ['5.16'] }]);
  expect(compiled({ name: 'x', value: ' ' }).problems).toMatchObject([{ reach: 'warning', facts: ['5.16'] }]);
});
