import { describe, expect, test } from 'vitest';
import { scenarioNamed } from '../scenarios.ts';
import { variantRuns } from './runs.ts';
import { byNumber, factsOf, showings } from './showings.ts';

const MQL = scenarioNamed('mql-decision');
const all = showings(MQL);
const showing = (fact: string) => all.find((one) => one.fact === fact);

describe('what a model shows', () => {
  test('is each fact once, by section and number', () => {
    const ids = all.map(({ fact }) => fact);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted(byNumber));
    expect(ids.length).toBeGreaterThan(5);
  });

  test('is every fact that an event of any variant cites, and every one of a problem', () => {
    const runs = variantRuns(MQL);
    const cited = runs.flatMap(({ bench }) => [
      ...bench.run.events.flatMap(factsOf),
      ...bench.program.problems.flatMap(({ facts }) => facts),
    ]);
    expect(new Set(all.map(({ fact }) => fact))).toEqual(new Set(cited));
  });

  test('is shown as written where it can be, else in the first variant that shows it', () => {
    expect(showing('2.2')).toMatchObject({
      variant: null,
      place: 'New person, step 1: Execute Campaign',
    });
    expect(showing('3.1')).toMatchObject({
      variant: 'parallel',
      title: 'Three times Request Campaign',
      place: 'New person, step 1: Request Campaign',
    });
  });

  test('names an event at which a cursor can stand', () => {
    for (const { variant, seq } of all) {
      const { bench } = variantRuns(MQL).find((one) => one.variant === variant) ?? {};
      expect(bench?.run.events[seq ?? -1]?.type).not.toBe('smart list');
    }
  });
});

test('a fact that the model is about, and that no event cites, is shown by the whole', () => {
  const about = showings({ ...MQL, summary: 'Facts 2.2 and 1.1.' });
  expect(about.find(({ fact }) => fact === '1.1')).toMatchObject({
    seq: null,
    place: 'The model as a whole',
  });
  expect(about.find(({ fact }) => fact === '2.2')?.seq).not.toBeNull();
});

test('ids are in the order of their numbers', () => {
  expect(['10.1', '2.10', '2.9', '2.9a'].toSorted(byNumber)).toEqual(['2.9', '2.9a', '2.10', '10.1']);
});
