import { expect, test } from 'vitest';
import { compile, run } from '#engine';
import { campaign, model, onCreation, score, wait } from '../../models/model.ts';
import { clockWords, placeWords } from './place.ts';

const program = compile(model([campaign('A', [wait('2 days'), score('+1')], onCreation)]));
const { events } = run(program);
const stops = events.map(({ seq }) => seq).filter((seq) => seq !== 1);

test('a time is the clock at the start and what has passed since', () => {
  expect(clockWords(program.start, program.start)).toBe('9:00');
  expect(clockWords(program.start + 90_000_000, program.start)).toBe('9:00 + 1 day 1 hour');
});

test('a place is counted in stops, and says when it is', () => {
  const words = (cursor: number) => placeWords(events, stops, cursor, program.start);
  expect(words(-1)).toBe(`before the first of ${stops.length} events`);
  expect(words(0)).toBe(`event 1 of ${stops.length}, 9:00`);
  expect(words(2)).toBe(`event 2 of ${stops.length}, 9:00`);
  expect(words(events.length - 1)).toBe(`event ${stops.length} of ${stops.length}, 9:00 + 2 days`);
});
