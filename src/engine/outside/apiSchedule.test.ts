import { describe, expect, test } from 'vitest';
import { policyOf } from '../policies/table.ts';
import type { OutsideData, Plain } from '../scenario.ts';
import {
  batch,
  final,
  happens,
  ofType,
  onForm,
  play,
  playFlow,
  program,
  scenario,
  score,
  set,
  wait,
} from '../sketch.ts';

const MINUTE = 60_000;
const people = [{ name: 'Ada' }, { name: 'Ben' }];
const schedule = (params: Readonly<Record<string, Plain>> = {}): OutsideData => {
  return { event: 'API Schedule Campaign', campaign: 'P.B', ...params };
};
const runs = (more: Readonly<Record<string, Plain>> = {}): OutsideData => {
  return { event: 'Batch Campaign Runs', campaign: 'P.B', ...more };
};
const stamp = batch('B', [set('A', '{{my.X}}'), score('+1')]);
const played = (...script: readonly OutsideData[]) =>
  play(scenario([program('P', [stamp], { X: 'stored' })], { people, script }));
const begun = (run: ReturnType<typeof played>) =>
  ofType(run, 'flow started')
    .filter(({ person }) => person === 'Ada')
    .map(({ time }) => (time - run.program.start) / MINUTE);

test.each([
  [{}, 5],
  [{ in: '1 minute' }, 5],
  [{ in: '2 hours' }, 120],
  [{ in: '730 days' }, 730 * 24 * 60],
])('[12.9] %j: it runs after %d minutes', (params, minutes) => {
  expect(begun(played(schedule(params)))).toEqual([minutes]);
});

test('[12.9] more than two years ahead it is refused', () => {
  const run = played(schedule({ in: '731 days' }));
  expect(begun(run)).toEqual([]);
  expect(ofType(run, 'happened')[0]?.attributes['Error']).toBe('1042');
});

test('[12.9] a campaign that has been deleted is not scheduled, and one that is deleted later does not run', () => {
  const gone: OutsideData = { event: 'Campaign is Deleted', campaign: 'P.B' };
  expect(begun(played(gone, schedule()))).toEqual([]);
  expect(begun(played(schedule(), { ...gone, at: '1 minute' }))).toEqual([]);
});

test('[12.10] [4.8] its tokens hold for everybody in that run, and for no other', () => {
  const run = played(schedule({ tokens: { '{{my.X}}': 'API' } }));
  expect([final(run, 'A'), final(run, 'A', 'Ben'), final(run, 'Score')]).toEqual(['API', 'API', 1]);
  const later = played(schedule({ tokens: { X: 'API' } }), runs({ at: '1 hour' }));
  expect([final(later, 'A'), final(later, 'Score')]).toEqual(['stored', 2]);
});

test('the run is caused by the call, and its smart list is evaluated when it runs', () => {
  const filters = [{ filter: 'Person Attribute', attribute: 'B', operator: 'is', values: ['form'] }];
  const run = playFlow([batch('B', [score('+1')], { filters }), onForm('F', [set('B', 'form')])], {
    people,
    script: [schedule(), happens('Fills Out Form', { form: 'F', at: '1 minute' })],
  });
  expect([final(run, 'Score'), final(run, 'Score', 'Ben')]).toEqual([1, null]);
  const [call, , due] = ofType(run, 'happened');
  expect(due).toMatchObject({ cause: call?.seq, event: 'Batch Campaign Runs', person: null });
});

test('an order names it by the event that scheduled it', () => {
  const run = played(schedule(), schedule({ in: '10 minutes' }));
  expect(run.order.filter((code) => code.startsWith('l'))).toEqual(['l0', 'l1']);
  const again = play(
    scenario([program('P', [stamp], { X: 'stored' })], {
      people,
      script: [schedule(), schedule({ in: '10 minutes' })],
    }),
    policyOf(`order ${run.order.join(' ')}`),
  );
  expect(again.events).toEqual(run.events);
});

test('with slow queues it may overtake pending steps', () => {
  const model = scenario([program('P', [batch('B', [set('A', 'b')]), onForm('F', [set('A', 'f')])])], {
    people: [{ name: 'Ada' }],
    script: [schedule(), happens('Fills Out Form', { form: 'F' })],
    assumptions: { 'slow-queues': 'later events may overtake' },
  });
  const run = play(model, policyOf('order o0 o1 l0 s2 s1'));
  expect(run.status).toBe('done');
  expect(final(run, 'A')).toBe('f');
  expect(ofType(run, 'happened')[2]?.assumptions).toEqual(['slow-queues']);
});

describe('[1.19] a batch campaign that recurs', () => {
  const DAY = 24 * 60;
  test.each<[Readonly<Record<string, Plain>>, readonly number[]]>([
    [{ every: 'day', times: 3 }, [0, DAY, 2 * DAY]],
    [{ every: 'week' }, [0, 7 * DAY]],
    [{ every: 'day', times: 1 }, [0]],
    [{ every: 'day', times: 0 }, [0]],
  ])('%j', (params, minutes) => {
    expect(begun(played(runs(params)))).toEqual(minutes);
  });

  test('every month is on the same day, or the last one of a short month, in the subscription’s time zone', () => {
    const dates = (start: string, timeZone: string) => {
      const script = [runs({ every: 'month', times: 4 })];
      const run = play(scenario([program('P', [stamp])], { people, script, start, instance: { timeZone } }));
      return ofType(run, 'happened').map(({ time }) => new Date(time).toISOString().slice(0, 16));
    };
    expect(dates('2026-01-31T09:00Z', 'GMT')).toEqual([
      '2026-01-31T09:00',
      '2026-02-28T09:00',
      '2026-03-31T09:00',
      '2026-04-30T09:00',
    ]);
    expect(dates('2026-02-01T02:00Z', 'GMT-0700')[1]).toBe('2026-03-01T02:00');
  });

  test('each run follows from the one before; archiving cancels those to come', () => {
    const archive = { event: 'Folder is Archived', folder: 'P', disableCampaigns: true, at: '36 hours' };
    const run = played(runs({ every: 'day', times: 5 }), archive);
    expect(begun(run)).toEqual([0, DAY]);
    const [first, second] = ofType(run, 'happened');
    expect(second?.cause).toBe(first?.seq);
    expect(run.world.pending).toEqual([]);
  });
});

test('[7.5] a run goes on while the next begins', () => {
  const run = playFlow([batch('B', [wait('3 days'), score('+1')])], {
    people: [{ name: 'Ada' }],
    script: [runs({ every: 'day', times: 2 })],
  });
  expect(final(run, 'Score')).toBe(2);
});
