import { expect, test } from 'vitest';
import { runsIn } from './runsIn.ts';

test('the runs of a text are those of its playgrounds, each with the one beside it', () => {
  const text = `
Words. <Prediction scenario="no" />
<Playground
  scenario="a"
  variant="one"
  compare="two"
  goal={{ person: 'Ada' }}
/>
<Playground scenario="b" policy="caller first" at="P.C 1" />`;
  expect(runsIn(text)).toEqual([
    { scenario: 'a', variant: 'one', policy: undefined },
    { scenario: 'a', variant: 'two', policy: undefined },
    { scenario: 'b', variant: undefined, policy: 'caller first' },
  ]);
});

test('a text without a playground shows none', () => {
  expect(runsIn('No run.')).toEqual([]);
});
