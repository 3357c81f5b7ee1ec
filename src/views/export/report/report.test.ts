import { describe, expect, test } from 'vitest';
import { checkClaims, compile, run, type Scenario } from '#engine';
import { campaign, execute, model, onCreation, score } from '../../models/model.ts';
import { mql } from '../../models/mql.ts';
import { reportOf } from './report.ts';

function report(scenario: Scenario, most?: number) {
  const program = compile(scenario);
  const made = run(program);
  const claims = checkClaims(program, made, null, 'lockstep');
  return reportOf({ scenario, program, run: made, order: 'Turn by turn', claims }, most);
}

test('a report has the model, the run and its end', () => {
  const claims = [
    { claim: 'final value', person: 'Ada', field: 'Quality', is: 50 },
    { claim: 'final value', person: 'Ada', field: 'Quality', is: 1 },
  ];
  const made = report({ ...mql('execute'), title: 'MQL', summary: 'Who is ready.', claims });
  expect(made).toMatchObject({ title: 'MQL', summary: 'Who is ready.', order: 'Turn by turn', rowsLeft: 0 });
  expect(made.campaigns.map(({ ref }) => ref)).toEqual([
    'P.New person',
    'P.Quality score',
    'P.Behavior score',
    'P.MQL decision',
  ]);
  expect(made.rows.at(0)?.what).toBe('Person is Created');
  expect(made.people[0]?.fields.find(({ name }) => name === 'Stage')?.text).toBe('MQL');
  expect(made.claims.map(({ kept }) => kept)).toEqual([true, false]);
  expect(made.claims.every(({ statement, reason }) => statement !== '' && reason !== '')).toBe(true);
  expect(made.problems).toEqual([]);
});

test('a long run is cut, its end is not', () => {
  const [whole, cut] = [report(mql('execute')), report(mql('execute'), 3)];
  expect(cut.rows).toEqual(whole.rows.slice(0, 3));
  expect(cut.rowsLeft).toBe(whole.rows.length - 3);
  expect(cut.people).toEqual(whole.people);
});

describe('assumptions', () => {
  const bare = model([campaign('A', [score('5'), score('5')], onCreation)]);
  test('are there when the run rests on them, with how many events', () => {
    const made = report(bare).assumptions;
    expect(made).toEqual([
      expect.objectContaining({ id: 'bare-score', option: 'added', changed: false, events: 2 }),
    ]);
  });

  test('are there when they are changed, too', () => {
    const made = report({ ...bare, assumptions: { 'past-wait': 'waits for ever' } }).assumptions;
    expect(made).toContainEqual(
      expect.objectContaining({ id: 'past-wait', option: 'waits for ever', changed: true, events: 0 }),
    );
  });
});

describe('problems', () => {
  const placed = (scenario: Scenario) => report(scenario).problems.map(({ place }) => place);

  test('stand at their step, with the nearest right word', () => {
    const scenario = model([
      campaign('A', [score('+1'), { ...score('+1'), scoreName: 'Pionts' }], onCreation),
    ]);
    const [problem] = report(scenario).problems;
    expect(problem).toMatchObject({ place: 'P.A, flow, step 2', warning: false });
    expect(problem?.message).toContain('"Points"');
  });

  test('stand at their campaign, or outside campaigns where they belong', () => {
    expect(placed(model([campaign('A', [execute('Nowhere')], onCreation)]))).toEqual(['P.A, flow, step 1']);
    const script = [{ event: 'Person is Created', person: 'Nobody' }];
    expect(placed(model([campaign('A', [], onCreation)], { script }))).toEqual(['what happens, 1']);
    expect(placed(model([], { assumptions: { nonsense: 'x' } }))).toEqual(['assumptions']);
  });
});
