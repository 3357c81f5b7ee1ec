import { describe, expect, test } from 'vitest';
import { rowsOf } from '#views';
import { act } from './act.ts';
import type { Action } from './action.ts';
import type { Bench } from './bench.ts';
import { MQL, REFS } from './fixtures/mql.ts';
import { open } from './open.ts';
import { stops } from './stops.ts';

const campaign = REFS.newPerson;
const go = (to: Extract<Action, { type: 'cursor' }>['to']): Action => ({ type: 'cursor', to });
const at = ({ run, cursor }: Bench) => run.events[cursor];

/** The bench with the cursor on a step of a campaign, taken for a person. */
function onStep(bench: Bench, where: string, index: number, person = 'Ada'): Bench {
  const event = bench.run.events.find(
    (one) => one.type === 'step' && one.campaign === where && one.index === index && one.person === person,
  );
  return act(bench, go(event?.seq ?? 0));
}

describe('stops', () => {
  const { events } = open(MQL).run;

  test('are all events but smart lists that let the person in', () => {
    const left = events.filter(({ seq }) => !stops(events).includes(seq));
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((event) => event.type === 'smart list' && event.verdict === 'qualified')).toBe(true);
  });

  const quality = ['instance', 'programs', 'Lifecycle', 'campaigns', 'Quality score', 'smartList'];
  const created = [...quality.slice(0, 4), 'New person', 'smartList', 'filters'];
  const filters = [{ filter: 'Person Attribute', attribute: 'Country', operator: 'is', values: ['NZ'] }];
  const refused = ({ run }: Bench) =>
    run.events.filter((event) => event.type === 'smart list' && event.verdict === 'filter');

  test('hold a smart list that a trigger asked and that kept the person out', () => {
    const changes = [{ at: created, set: filters }];
    const bench = act(open(MQL), { type: 'edit', label: 'Filter', changes });
    const kept = refused(bench).map(({ seq }) => seq);
    expect(kept).toHaveLength(2);
    expect(stops(bench.run.events)).toEqual(expect.arrayContaining(kept));
  });

  test('hold no smart list that a step asked: the step tells of it', () => {
    const changes = [{ at: quality, set: { filters } }];
    const bench = act(open(MQL), { type: 'edit', label: 'Filter', changes });
    const [first] = refused(bench);
    expect(stops(bench.run.events)).not.toContain(first?.seq);
    expect(at(act(bench, go(first?.seq ?? -1)))).toMatchObject({ type: 'step', seq: first?.cause });
  });

  test('are what the grid shows', () => {
    for (const variant of ['series', 'parallel']) {
      const { run } = open(MQL, { variant });
      expect(stops(run.events)).toEqual(rowsOf(run.events).map(({ seq }) => seq));
    }
  });
});

describe('the cursor', () => {
  test('goes over every stop, forward and back', () => {
    let bench = act(open(MQL), go('first'));
    expect(bench.cursor).toBe(-1);
    const seen: number[] = [];
    for (bench = act(bench, go('step')); bench.message === null; bench = act(bench, go('step')))
      seen.push(bench.cursor);
    expect(seen).toEqual(stops(bench.run.events));
    for (const before of [...seen.slice(0, -1).reverse(), -1]) {
      bench = act(bench, go('back'));
      expect(bench.cursor).toBe(before);
    }
    expect(act(bench, go('back')).message).toBe('This is the beginning.');
  });

  test('set to a number stands on the stop that tells of that event', () => {
    const bench = open(MQL);
    const list = bench.run.events.find(({ type }) => type === 'smart list')?.seq ?? -1;
    expect(at(act(bench, go(list)))?.type).toBe('flow started');
    expect(act(bench, go(1e9)).cursor).toBe(stops(bench.run.events).at(-1));
    expect(act(bench, go(-7)).cursor).toBe(-1);
  });
});

describe('the cursor after an edit', () => {
  const add: Action = { type: 'add step', campaign, at: 0, step: 'Wait' };

  test('stays at the end', () => {
    const bench = act(open(MQL), add);
    expect(bench.cursor).toBe(stops(bench.run.events).at(-1));
  });

  test('stays before the beginning', () => {
    expect(act(open(MQL, { cursor: -1 }), add).cursor).toBe(-1);
  });

  test('stays on the same step', () => {
    const before = onStep(open(MQL), REFS.behavior, 1, 'Bob');
    const after = act(before, add);
    expect(after.cursor).not.toBe(before.cursor);
    expect(at(after)).toMatchObject({ type: 'step', campaign: REFS.behavior, index: 1, person: 'Bob' });
  });

  test('stays as far from the beginning when its step is gone', () => {
    const before = onStep(open(MQL), REFS.behavior, 1);
    const after = act(before, { type: 'remove step', campaign: REFS.behavior, at: 1 });
    const place = stops(before.run.events).indexOf(before.cursor);
    expect(after.cursor).toBe(stops(after.run.events)[place]);
  });

  test('goes to the end when the run is too short', () => {
    const before = act(act(open(MQL), go('last')), go('back'));
    const changes = [{ at: ['script', 2], remove: true as const }];
    const after = act(before, { type: 'edit', label: 'Only Ada', changes });
    expect(after.cursor).toBe(stops(after.run.events).at(-1));
  });

  test('undo brings it back to where it was before the edit', () => {
    const before = onStep(open(MQL), REFS.quality, 0);
    const away = act(act(before, add), go('last'));
    const undone = act(away, { type: 'undo' });
    expect(undone.cursor).toBe(before.cursor);
    expect(act(undone, { type: 'redo' }).cursor).toBe(away.cursor);
  });
});
