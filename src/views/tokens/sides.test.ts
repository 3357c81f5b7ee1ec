import { expect, test } from 'vitest';
import type { TokenTrace } from '#engine';
import { tokenSides } from './sides.ts';

const trace = (token: string, value: string, place: string | null): TokenTrace => ({
  token,
  value,
  lookups: [
    { place: place ?? 'program P', found: place === null ? null : value, used: place !== null, facts: [] },
  ],
  assumptions: place === null ? ['missing-token'] : [],
});
const same = (...traces: readonly TokenTrace[]) => ({ byTrue: traces, byFalse: traces });

test('the step has each of its tokens once, and comes before what else is in reach, by name', () => {
  const asked = trace('{{my.A:default=x}}', 'a', 'program P');
  const rows = tokenSides({
    used: true,
    inStep: same(asked, trace('{{lead.Z}}', 'z', 'person Ada'), asked),
    inReach: same(
      trace('{{my.c}}', 'c', 'program P'),
      trace('{{my.A}}', 'a', 'program P'),
      trace('{{my.B}}', 'b', 'program P'),
    ),
  });
  expect(rows.map(({ token, inStep }) => [token, inStep])).toEqual([
    ['{{my.A:default=x}}', true],
    ['{{lead.Z}}', true],
    ['{{my.B}}', false],
    ['{{my.c}}', false],
  ]);
});

test('a side says where it found the value, if anywhere', () => {
  const [row] = tokenSides({
    used: false,
    inStep: {
      byTrue: [trace('{{my.A}}', 'a', 'program Caller')],
      byFalse: [trace('{{my.A}}', '', null)],
    },
    inReach: same(),
  });
  expect(row).toEqual({
    token: '{{my.A}}',
    inStep: true,
    byTrue: {
      value: 'a',
      foundIn: 'program Caller',
      places: [{ text: 'program Caller: a (used)', used: true }],
      assumptions: [],
    },
    byFalse: {
      value: '',
      foundIn: null,
      places: [{ text: 'program P: not there', used: false }],
      assumptions: ['missing-token'],
    },
    used: false,
    differs: true,
  });
});
