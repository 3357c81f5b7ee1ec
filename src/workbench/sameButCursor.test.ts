import { expect, test } from 'vitest';
import { act } from './act.ts';
import { MQL, REFS } from './fixtures/mql.ts';
import { open } from './open.ts';
import { sameButCursor } from './sameButCursor.ts';

const bench = open(MQL);

test('a cursor that moves, or cannot, changes nothing else', () => {
  const moved = act(bench, { type: 'cursor', to: 'first' });
  expect(moved.cursor).not.toBe(bench.cursor);
  expect(sameButCursor(bench, moved)).toBe(true);
  expect(sameButCursor(moved, act(moved, { type: 'cursor', to: 'back' }))).toBe(true);
});

test('an edit, another order, and something to compare with do', () => {
  for (const action of [
    { type: 'swap call', campaign: REFS.newPerson, at: 0 },
    { type: 'policy', policy: 'caller first' },
    { type: 'compare', with: 'parallel' },
  ] as const)
    expect(sameButCursor(bench, act(bench, action))).toBe(false);
});
