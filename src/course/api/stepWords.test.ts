import { describe, expect, test } from 'vitest';
import { recipes, type StepWords } from './recipes.ts';
import { handedOn, takenBy, toldEvents } from './stepWords.ts';

const steps = recipes().find(({ id }) => id === 'true-then-false')?.steps ?? [];

describe('what goes from step to step', () => {
  test('is named at both ends, with the number of the other end', () => {
    const handed = steps.map((one) => handedOn(one, steps).map(({ name, other }) => [name, other]));
    const taken = steps.map((one) => takenBy(one, steps).map(({ name, other }) => [name, other]));
    expect(handed.flat().length).toBeGreaterThan(0);
    expect(taken.flat().length).toBeGreaterThan(0);
    for (const [at, values] of taken.entries())
      for (const [name, other] of values) {
        const from = Number(/^step (\d+)$/.exec(other ?? '')?.[1]) - 1;
        expect(from).toBeLessThan(at);
        const there = handed[from]?.find(([own]) => own === name)?.[1];
        expect(there?.match(/\d+/g)).toContain(String(at + 1));
      }
  });

  test('is cut where it is long, and not what a step takes from itself', () => {
    const [first] = steps;
    if (!first) throw new Error('There is such a recipe.');
    const output = { name: 'x.a', value: 'y'.repeat(81), usedBy: [first.step.id] };
    const one: StepWords = { ...first, outputs: [output] };
    expect(handedOn(one, [one])).toEqual([{ name: 'x.a', value: `${'y'.repeat(80)}...`, other: 'step 1' }]);
    expect(takenBy(one, [one])).toEqual([]);
  });
});

describe('the events that a page tells', () => {
  const [row] = steps.flatMap(({ rows }) => rows);
  const of = (person: string | null, count: number) =>
    Array.from({ length: count }, () => ({ ...row, person })) as unknown as StepWords['rows'];

  test('are all, of a few people', () => {
    const rows = [...of(null, 1), ...of('Ada', 2), ...of('Ben', 3)];
    expect(toldEvents({ rows })).toEqual({ told: rows, left: 0, people: 0 });
  });

  test('are those of one, of many people', () => {
    const rows = [...of(null, 1), ...of('Ada', 2), ...of('Ben', 3), ...of('Cleo', 1), ...of('Dan', 1)];
    expect(toldEvents({ rows })).toEqual({ told: rows.slice(0, 3), left: 5, people: 3 });
  });

  test('are no more than a reader reads', () => {
    expect(toldEvents({ rows: of('Ada', 20) })).toMatchObject({ told: of('Ada', 16), left: 4, people: 0 });
  });
});
