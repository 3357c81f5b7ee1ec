import { expect, test } from 'vitest';
import { act } from './act.ts';
import type { LookAction } from './action.ts';
import { MQL } from './fixtures/mql.ts';
import { look } from './look.ts';
import { open } from './open.ts';
import { printBench, readPrinted } from './page/printed.ts';

const bench = open(MQL);
const seen = readPrinted(MQL, printBench(bench));

const moves: readonly LookAction['to'][] = [
  ...(['first', 'back', 'step', 'last', 3, 9999, Number.NaN] as const),
  { campaign: 'Nobody.Nothing', at: 1 },
];

test.each(moves.map((to) => ({ to })))('what is only seen moves as the bench does: $to', ({ to }) => {
  const moved = act(bench, { type: 'cursor', to });
  const { cursor, message } = look(seen, { type: 'cursor', to });
  expect({ cursor, message }).toEqual({ cursor: moved.cursor, message: moved.message });
});

test('a move that cannot be made says why, and changes nothing else', () => {
  const last = look(seen, { type: 'cursor', to: 'last' });
  expect(look(last, { type: 'cursor', to: 'step' })).toEqual({ ...last, message: 'This is the last event.' });
});
