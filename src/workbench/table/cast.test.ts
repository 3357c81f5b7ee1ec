import { describe, expect, test } from 'vitest';
import { compile, type Scenario } from '#engine';
import { MQL } from '../fixtures/mql.ts';
import { castAs, withPerson } from './cast.ts';

const MODEL: Scenario = {
  ...MQL,
  script: [
    { event: 'Person is Created', person: 'Ada' },
    { event: 'Person is Created', person: 'Bob' },
    { event: 'Batch Campaign Runs', campaign: 'Lifecycle.Quality score', at: '1 hour' },
    { event: 'Fills Out Form', person: 'Ada', form: 'Contact', at: '2 hours' },
  ],
  claims: [{ claim: 'final value', person: 'Bob', field: 'Lifecycle Stage', is: 'Not a fit' }],
};

describe('other people in the place of all', () => {
  const cast = castAs(MODEL, 'Ada', [{ name: 'Eve' }, { name: 'Fay' }]);

  test('live through what happens to the one they are like, and through what happens to nobody in particular', () => {
    expect(cast.script).toEqual([
      { event: 'Person is Created', person: 'Eve' },
      { event: 'Person is Created', person: 'Fay' },
      { event: 'Batch Campaign Runs', campaign: 'Lifecycle.Quality score', at: '1 hour' },
      { event: 'Fills Out Form', person: 'Eve', form: 'Contact', at: '2 hours' },
      { event: 'Fills Out Form', person: 'Fay', form: 'Contact', at: '2 hours' },
    ]);
  });

  test('leave nothing that names somebody who is gone', () => {
    const about = compile(cast).problems.filter(({ message }) => /Ada|Bob/.test(message));
    expect(about).toEqual([]);
    expect(cast).not.toHaveProperty('claims');
  });
});

describe('one person more', () => {
  test('stands behind the others, and everything happens to both', () => {
    const { scenario, name } = withPerson(MODEL, 'Ada', { name: 'Eve', new: true });
    expect(name).toBe('Eve');
    expect(scenario.people.map((person) => person.name)).toEqual(['Ada', 'Bob', 'Eve']);
    expect(scenario.script.map(({ person = null }) => person)).toEqual([
      'Ada',
      'Eve',
      'Bob',
      null,
      'Ada',
      'Eve',
    ]);
    expect(scenario.claims).toBe(MODEL.claims);
  });

  test('gets a number where the name is taken', () => {
    const once = withPerson(MODEL, 'Ada', { name: 'Bob' });
    expect(once.name).toBe('Bob 2');
    expect(withPerson(once.scenario, 'Ada', { name: 'Bob' }).name).toBe('Bob 3');
  });

  test('is not put there twice, unless other things happen to them', () => {
    const [ada, bob] = MQL.people;
    expect(withPerson(MQL, 'Ada', { ...bob, name: 'Bob' }).scenario).toBe(MQL);
    expect(withPerson(MODEL, 'Ada', { ...bob, name: 'Bob' }).name).toBe('Bob 2');
    expect(withPerson(MODEL, 'Ada', { ...ada, name: 'Ada' }).scenario).toBe(MODEL);
  });
});
