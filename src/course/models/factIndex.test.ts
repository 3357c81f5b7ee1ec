import { expect, test } from 'vitest';
import type { Scenario } from '#scenario';
import { scenarioNamed } from '../scenarios.ts';
import { factIndex } from './factIndex.ts';
import { models, modelsShowing } from './model.ts';
import { type Showing, showings } from './showings.ts';

const MQL = scenarioNamed('mql-decision');

/** A model of that id and summary that shows facts, all as written, at events counted from 0. */
function model(id: string, summary: string, facts: readonly (string | Partial<Showing>)[]) {
  const shows = facts.map((fact, seq): Showing => {
    const plain = { fact: '', variant: null, title: 'As written', seq, place: '', text: '' };
    return typeof fact === 'string' ? { ...plain, fact } : { ...plain, ...fact };
  });
  const scenario: Scenario = { ...MQL, id, summary };
  return { id, scenario, shows };
}

test('a fact leads to the models that show it, with the event', () => {
  const index = factIndex([model('a', '', ['1.1', '2.2']), model('b', '', ['2.2'])]);
  expect(index.get('1.1')).toMatchObject([{ model: 'a', modelTitle: MQL.title, seq: 0 }]);
  expect(index.get('2.2')?.map((one) => [one.model, one.seq])).toEqual([
    ['b', 0],
    ['a', 1],
  ]);
  expect(index.get('3.3')).toBeUndefined();
});

test('the most telling model comes first', () => {
  const index = factIndex([
    model('d-problem', '', [{ fact: '2.2', seq: null }]),
    model('c-variant', '', [{ fact: '2.2', variant: 'v' }]),
    model('b-many', '', ['1.1', '1.2', '2.2']),
    model('a-few', '', ['2.2', '1.1']),
    model('named', 'Fact 2.2: in series.', ['1.1', '1.2', '1.3', '2.2']),
  ]);
  expect(index.get('2.2')?.map((one) => one.model)).toEqual([
    'named',
    'a-few',
    'b-many',
    'c-variant',
    'd-problem',
  ]);
});

test('the models of the content are indexed', () => {
  expect(models().map(({ id }) => id)).toContain('mql-decision');
  const shown = modelsShowing('2.2').find((one) => one.model === 'mql-decision');
  expect(shown).toMatchObject(showings(MQL).find(({ fact }) => fact === '2.2') ?? {});
  expect(modelsShowing('99.99')).toEqual([]);
});
