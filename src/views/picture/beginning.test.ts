import { expect, test } from 'vitest';
import { compile, run } from '#engine';
import { mql } from '../models/mql.ts';
import { beginning } from './beginning.ts';
import { picture } from './picture.ts';

function drawn(how: 'execute' | 'request') {
  const program = compile(mql(how));
  return picture(run(program).events, program.start);
}

test('the beginning of a picture holds what begins in it, and needs no rows for what does not', () => {
  const whole = drawn('request');
  const some = beginning(whole, 3);
  expect(some.columns).toEqual(whole.columns.slice(0, 3));
  expect(some.marks).toEqual(whole.marks.filter(({ column }) => column < 3));
  expect(some.blocks).toEqual(whole.blocks.filter(({ from }) => from < 3));
  expect(some.forks.every(({ to }) => to.column < 3)).toBe(true);
  expect(some.rows).toBeLessThan(whole.rows);
});

test('all of a picture is its beginning when it is short', () => {
  for (const how of ['execute', 'request'] as const) expect(beginning(drawn(how), 99)).toEqual(drawn(how));
});

test('there is a beginning of nothing', () => {
  expect(beginning(picture([]), 5)).toEqual(picture([]));
});
