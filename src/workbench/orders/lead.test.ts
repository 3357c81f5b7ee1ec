import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { given, LIMITS, run } from '#engine';
import { act } from '../act.ts';
import type { Action } from '../action.ts';
import type { Bench } from '../bench.ts';
import { MQL, REFS } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import { stops } from '../stops.ts';
import { choicesMade, ready } from './choose.ts';
import { OWN_LATER_STEP, raceModel, request, requested } from './fixtures/race.ts';

const all = (bench: Bench, ...actions: readonly Action[]) => actions.reduce(act, bench);
const start: Action = { type: 'lead', by: 'start' };
const back: Action = { type: 'lead', by: 'back' };
const choose = (code: string): Action => ({ type: 'lead', by: { code } });
const codes = ({ program, run: now }: Bench) => ready(program, now).map(({ code }) => code);
const made = ({ program, policy }: Bench) => choicesMade(program, policy);
const parallel = open(MQL, { variant: 'parallel' });

/** Chooses to the end, each time the option of the next number. */
function leadToEnd(bench: Bench, numbers: readonly number[] = []): Bench {
  let now = act(bench, start);
  for (let at = 0; codes(now).length > 0; at++) {
    const options = codes(now);
    now = act(now, choose(options[(numbers[at] ?? 0) % options.length] ?? ''));
  }
  return now;
}

describe('to lead a run', () => {
  test('it stops where several things can happen, and says which', () => {
    const bench = act(open(OWN_LATER_STEP), start);
    expect(ready(bench.program, bench.run)).toEqual([
      { code: 's1', person: 'Ada', campaign: 'P.New', at: 1, step: 'Change Data Value' },
      { code: 's2', person: 'Ada', campaign: 'P.Score', at: 0, step: 'Change Score' },
    ]);
    expect(bench.cursor).toBe(stops(bench.run.events).at(-1));
  });

  test('each choice decides, and the outcome is that of the order', () => {
    const bench = act(open(OWN_LATER_STEP), start);
    const stage = (one: Bench) => one.run.world.people.get('Ada')?.fields['Stage'];
    expect(stage(act(bench, choose('s1')))).toBe('Cold');
    expect(stage(act(bench, choose('s2')))).toBe('Hot');
    expect(ready(bench.program, act(bench, choose('s2')).run)).toEqual([]);
  });

  test('a run that is led to its end is the run of its order, for any choices', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 40 }), (numbers) => {
        const bench = leadToEnd(parallel, numbers);
        expect(bench.run).toEqual(run(bench.program, given(bench.run.order)));
        const shown = act(parallel, { type: 'show order', order: bench.run.order });
        expect(shown.run).toEqual(bench.run);
      }),
      { numRuns: 40 },
    );
  });

  test('choices go back to the beginning, one by one, through the same runs', () => {
    const runs: Bench[] = [act(parallel, start)];
    for (let now = runs[0]; now && codes(now).length > 0; now = runs.at(-1))
      runs.push(act(now, choose(codes(now).at(-1) ?? '')));
    expect(runs.length).toBeGreaterThan(10);
    let now = runs.at(-1) ?? parallel;
    for (const before of runs.slice(0, -1).toReversed()) {
      now = act(now, back);
      expect(now.run).toEqual(before.run);
      expect(now.policy).toBe(before.policy);
    }
    expect(act(now, back).message).toBe('Nothing has been chosen yet.');
  });

  test('is pure: the same bench and action give the same bench, and the bench stays', () => {
    const bench = act(parallel, start);
    const before = structuredClone({ policy: bench.policy, run: bench.run });
    const first = act(bench, choose(codes(bench)[0] ?? ''));
    expect(act(bench, choose(codes(bench)[0] ?? ''))).toEqual(first);
    expect({ policy: bench.policy, run: bench.run }).toEqual(before);
  });

  test('it is no edit: nothing to undo, nothing changed', () => {
    const bench = leadToEnd(parallel);
    expect(bench).toMatchObject({ past: [], future: [], changed: false });
  });
});

describe('what cannot be done says so and changes nothing else', () => {
  const led = act(open(OWN_LATER_STEP), start);
  const cases: readonly (readonly [string, Bench, Action, string])[] = [
    ['a code that is not ready', led, choose('s9'), 'That cannot happen now.'],
    ['a code that is no code', led, choose('o0 s1'), 'That cannot happen now.'],
    ['a code when the run is over', act(led, choose('s1')), choose('s2'), 'That cannot happen now.'],
    ['a code when nobody leads', open(OWN_LATER_STEP), choose('s1'), 'That cannot happen now.'],
    ['back at the beginning', led, back, 'Nothing has been chosen yet.'],
    ['back when nobody leads', open(OWN_LATER_STEP), back, 'Nothing has been chosen yet.'],
    [
      'an order that is not possible',
      led,
      { type: 'show order', order: ['o0', 's1', 's7'] },
      'That order is not possible in this model.',
    ],
    [
      'an order that goes on after the end',
      led,
      { type: 'show order', order: ['o0', 's1', 's1', 's2', 's2'] },
      'That order is not possible in this model.',
    ],
    ['an order of other words', led, { type: 'show order', order: ['first'] }, 'That is no order.'],
  ];

  test.each(cases)('%s', (_what, bench, action, message) => {
    const after = act(bench, action);
    expect(after.message).toBe(message);
    expect({ ...after, message: bench.message }).toEqual(bench);
  });
});

describe('a policy of choices', () => {
  test('is the run that they lead to', () => {
    const bench = act(open(OWN_LATER_STEP), { type: 'policy', policy: 'choose s2' });
    expect(bench.message).toBeNull();
    expect(bench.run).toEqual(all(open(OWN_LATER_STEP), start, choose('s2')).run);
  });

  test('opens with a page, too', () => {
    const bench = open(OWN_LATER_STEP, { policy: 'choose' });
    expect(bench.message).toBeNull();
    expect(codes(bench)).toEqual(['s1', 's2']);
  });

  test('with an impossible choice it goes as far as it can, and the next choice takes its place', () => {
    const bench = act(open(OWN_LATER_STEP), { type: 'policy', policy: 'choose s9 s2' });
    expect(codes(bench)).toEqual(['s1', 's2']);
    expect(made(bench)).toEqual([]);
    expect(act(bench, back).message).toBe('Nothing has been chosen yet.');
    expect(made(act(bench, choose('s2')))).toEqual(['s2']);
  });

  test('another text has no choices', () => {
    expect(choicesMade(parallel.program, 'lockstep')).toBeUndefined();
    expect(choicesMade(parallel.program, 'chooser s1')).toBeUndefined();
    expect(act(parallel, { type: 'policy', policy: 'chooser s1' }).message).toContain('There is no policy');
  });
});

describe('an edit while the reader leads', () => {
  const half = all(parallel, start, choose('s1'), choose('s2'), choose('s1'), choose('s3'));

  test('keeps what is still possible, and the reader goes on from there', () => {
    // Without the request of the second score, strand 3 is the decision, and its one step ends it.
    const edited = act(half, { type: 'remove step', campaign: REFS.newPerson, at: 1 });
    const kept = made(edited) ?? [];
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual((made(half) ?? []).slice(0, kept.length));
    const [next = ''] = codes(edited);
    const on = act(edited, choose(next));
    expect(made(on)).toEqual([...kept, next]);
    expect(on.run.events.length).toBeGreaterThan(edited.run.events.length);
    expect(made(act(on, back))).toEqual(kept);
  });

  test('is taken back and made again with all choices', () => {
    const edited = act(half, { type: 'remove step', campaign: REFS.newPerson, at: 0 });
    const undone = act(edited, { type: 'undo' });
    expect(undone.run).toEqual(half.run);
    expect(made(undone)).toEqual(made(half));
    expect(act(undone, { type: 'redo' }).run).toEqual(edited.run);
  });
});

describe('show order', () => {
  test('puts the cursor on the step of a choice, else on the last event', () => {
    const { order } = leadToEnd(parallel, [1, 2, 0, 1]).run;
    const at = order.length - 2;
    const shown = act(parallel, { type: 'show order', order, at });
    expect(shown.run.events[shown.cursor]).toMatchObject({ type: 'step', choice: at });
    const last = act(parallel, { type: 'show order', order });
    expect(last.cursor).toBe(stops(last.run.events).at(-1));
    expect(act(parallel, { type: 'show order', order, at: 999 }).cursor).toBe(last.cursor);
  });
});

describe('an edit while an order is shown', () => {
  const { order } = leadToEnd(parallel, [1, 2, 0, 1]).run;
  const shown = act(parallel, { type: 'show order', order });

  test('goes on turn by turn where the order is not possible any more', () => {
    const edited = act(shown, { type: 'swap call', campaign: REFS.newPerson, at: 0 });
    expect(edited.run.status).toBe('done');
    const same = edited.run.order.findIndex((code, at) => code !== order[at]);
    expect(same).toBeGreaterThan(0);
    expect(act(edited, { type: 'undo' }).run).toEqual(shown.run);
  });

  test('a twin that does not allow the order runs to its end, too', () => {
    const beside = act(shown, { type: 'compare', with: 'series' });
    expect(beside.run).toEqual(shown.run);
    expect(beside.twin?.run.status).toBe('done');
  });
});

describe('put model', () => {
  const repaired: Action = { type: 'put model', label: 'Repair: a test', scenario: open(MQL).scenario };

  test('is one edit, that is taken back and made again', () => {
    const put = act(parallel, repaired);
    expect(put.scenario).toBe(MQL);
    expect(put).toMatchObject({ changed: true, variant: 'parallel' });
    expect(put.past.map(({ label }) => label)).toEqual(['Repair: a test']);
    const undone = act(put, { type: 'undo' });
    expect(undone.scenario).toBe(parallel.scenario);
    expect(undone).toMatchObject({ changed: false, past: [] });
    expect(act(undone, { type: 'redo' }).run).toEqual(put.run);
  });

  test('with the model that is there is not recorded', () => {
    expect(act(parallel, { ...repaired, scenario: parallel.scenario }).past).toEqual([]);
  });
});

describe('a led run always ends', () => {
  test('where campaigns request each other in a circle, one at a time', () => {
    const circle = raceModel([
      { name: 'New', smartList: { triggers: [{ trigger: 'Person is Created' }] }, flow: [request('One')] },
      requested('One', request('Two')),
      requested('Two', request('One')),
    ]);
    const { run: led } = act(open(circle), start);
    expect(led.status).toBe('stopped');
    expect(led.order.length).toBeLessThanOrEqual(LIMITS.moves);
    expect(led.events.at(-1)).toMatchObject({ type: 'stopped', cycle: ['P.One', 'P.Two'] });
  });

  test('where the circle leaves the reader a choice at every turn', () => {
    const circle = raceModel([
      { name: 'New', smartList: { triggers: [{ trigger: 'Person is Created' }] }, flow: [request('One')] },
      requested('One', request('One'), request('Two')),
      requested('Two', request('One')),
    ]);
    let bench = act(open(circle), start);
    for (let chosen = 0; chosen < 25; chosen++) {
      expect(codes(bench).length, `after ${chosen} choices`).toBeGreaterThan(1);
      bench = act(bench, choose(codes(bench)[chosen % codes(bench).length] ?? ''));
    }
    expect(made(bench)).toHaveLength(25);
  });
});
