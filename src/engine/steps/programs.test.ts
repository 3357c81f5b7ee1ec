import { describe, expect, test } from 'vitest';
import { MARKS } from '../marks.ts';
import {
  executable,
  execute,
  final,
  happens,
  marked,
  ofType,
  on,
  onCreation,
  onForm,
  play,
  program,
  scenario,
  score,
  set,
} from '../sketch.ts';
import { at, channels, data, status, steps, world } from './programsSketch.ts';

describe('Change Program Status', () => {
  test('[6.11] [11.2] [11.3] makes the person a member and logs activity 104 with both statuses', () => {
    const run = steps([status('Registered', 'Launch')]);
    expect(marked(run, MARKS.status('Launch'))).toBe('Registered');
    expect(ofType(run, 'step')[0]?.activities).toEqual([
      {
        type: 'Change Status in Progression',
        attributes: {
          Program: 'Launch',
          'Program ID': 1234,
          'Old Status': null,
          'New Status': 'Registered',
          Success: false,
          Reason: 'Smart Campaign P.M, Change Program Status',
        },
      },
    ]);
  });

  test.each([
    ['Registered', 'Attended', 'done', 'Attended'],
    ['Invited', 'Followed Up', 'done', 'Followed Up'],
    ['Attended', 'Registered', 'skipped', 'Attended'],
    ['Attended', 'Attended', 'skipped', 'Attended'],
  ])('[6.11] from %s to %s is %s', (from, to, result, final) => {
    const run = steps([status(to, 'Launch')], at(from));
    const [step] = ofType(run, 'step');
    expect(step?.result).toBe(result);
    expect(step?.activities).toHaveLength(result === 'done' ? 1 : 0);
    expect(marked(run, MARKS.status('Launch'))).toBe(final);
  });

  test('[6.11] a status that means success sets success to today, and a later status does not take it back', () => {
    const run = steps([status('Attended', 'Launch'), status('Followed Up', 'Launch')]);
    expect(marked(run, MARKS.success('Launch'))).toBe('2026-03-02');
    expect(ofType(run, 'step').map((step) => step.activities[0]?.attributes['Success'])).toEqual([
      true,
      false,
    ]);
    expect(marked(steps([], at('Attended')), MARKS.success('Launch'))).toBe(true);
  });

  test('[6.11] the day of success is a day of the time zone of the subscription', () => {
    const run = world(
      [onCreation('M', [status('Attended')])],
      {},
      {
        start: '2026-03-02T01:00Z',
        instance: { timeZone: 'GMT-0700' },
      },
    );
    expect(marked(run, MARKS.success('P'))).toBe('2026-03-01');
  });

  test('[6.11] [6.33] in an engagement program it puts a new member into the first stream', () => {
    const run = steps([status('Engaged', 'Nurture')]);
    expect(marked(run, MARKS.stream('Nurture'))).toBe('Early');
    expect(marked(run, MARKS.cadence('Nurture'))).toBe('Normal');
    expect(ofType(run, 'step')[0]?.activities.map(({ type }) => type)).toEqual([
      'Change Status in Progression',
      'Add to Nurture',
    ]);
  });

  test('[6.11] Not in Program ends a membership with all that belongs to it', () => {
    const run = steps([data('Why?'), status('Not in Program', 'Launch')], at('Attended'));
    const marks = [MARKS.status('Launch'), MARKS.success('Launch'), MARKS.member('Launch', 'Question')];
    expect(marks.map((mark) => marked(run, mark))).toEqual([null, null, null]);
    expect(ofType(run, 'step')[1]?.activities[0]?.attributes).toMatchObject({
      'Old Status': 'Attended',
      'New Status': 'Not in Program',
    });
    expect(ofType(steps([status('Not in Program', 'Launch')]), 'step')[0]?.result).toBe('skipped');
  });

  test('[6.11] a status of another channel makes the campaign invalid, with the nearest one', () => {
    const run = steps([status('Registred', 'Launch')]);
    expect(run.program.problems).toMatchObject([{ reach: 'campaign', near: 'Registered', facts: ['6.11'] }]);
    expect(steps([status('Engaged', 'Launch')]).program.problems).toHaveLength(1);
    expect(ofType(run, 'step')).toEqual([]);
  });

  test('[2.28] left out, the program is the one that holds the campaign, and token context does not alter it', () => {
    const child = program('Shared', [executable('E', [status('Attended')])], {}, { channel: 'Webinar' });
    const caller = program(
      'Event',
      [onCreation('M', [execute('Shared.E', true)])],
      {},
      { channel: 'Webinar' },
    );
    const run = play(scenario([child, caller], { instance: { channels } }));
    expect(marked(run, MARKS.status('Shared'))).toBe('Attended');
    expect(marked(run, MARKS.status('Event'))).toBe(null);
    expect(ofType(run, 'step').find(({ step }) => step === 'Change Program Status')?.facts).toContain('2.28');
  });

  test('[2.28] the status is checked against the program that holds the campaign', () => {
    expect(steps([status('Atended')]).program.problems).toMatchObject([{ near: 'Attended' }]);
  });
});

test('[7.17] [7.11] Program Status is Changed and Program Member Data is Changed hear what flow steps do', () => {
  const heard = (trigger: string, ...where: { attribute: string; operator: string; values: string[] }[]) => ({
    smartList: { triggers: [{ trigger, where }] },
  });
  const is = (attribute: string, value: string) => ({ attribute, operator: 'is', values: [value] });
  const run = world([
    onCreation('M', [status('Registered', 'Launch'), status('Attended', 'Launch'), data('Why?')]),
    on(
      '',
      'S',
      [score('+1')],
      heard('Program Status is Changed', is('Program', 'Launch'), is('New Status', 'Attended')),
    ),
    on('', 'B', [score('+10')], heard('Program Status is Changed', is('Previous Status', 'Registered'))),
    on('', 'D', [score('+100')], heard('Program Member Data is Changed', is('Attribute', 'Question'))),
    on('', 'N', [score('+1000')], heard('Program Status is Changed', is('Program', 'P'))),
  ]);
  expect(final(run, 'Score')).toBe(111);
});

test('[7.12] Member of Program tests status and success, and Program Status was Changed looks back', () => {
  const run = world(
    [
      onForm('Any', [score('+1')], { filters: [{ filter: 'Member of Program', program: 'Launch' }] }),
      onForm('Status', [score('+10')], {
        filters: [{ filter: 'Member of Program', program: 'Launch', status: 'Invited' }],
      }),
      onForm('Success', [score('+100')], {
        filters: [{ filter: 'Member of Program', program: 'Launch', success: true, status: 'Attended' }],
      }),
      onForm('Past', [score('+1000')], {
        filters: [
          {
            filter: 'Program Status was Changed',
            where: [{ attribute: 'New Status', operator: 'is', values: ['Attended'] }],
          },
        ],
      }),
      onForm('Out', [set('A', 'out')], {
        filters: [{ filter: 'Member of Program', program: 'Launch', operator: 'not in' }],
      }),
    ],
    { new: false },
    {
      script: [
        happens('Program Status is Changed', {
          program: 'Launch',
          newStatus: 'Attended',
          source: 'List Import',
        }),
        happens('Fills Out Form', { form: 'F' }),
      ],
    },
  );
  expect([final(run, 'Score'), final(run, 'A')]).toEqual([1101, null]);
});

test('[6.11] an import does not go back either, and member data comes from outside too', () => {
  const launch = { program: 'Launch' };
  const run = world(
    [],
    { new: false, ...at('Attended') },
    {
      script: [
        happens('Program Status is Changed', { ...launch, newStatus: 'Registered' }),
        happens('Program Member Data is Changed', { ...launch, attribute: 'Seat', newValue: '12' }),
      ],
    },
  );
  expect(marked(run, MARKS.status('Launch'))).toBe('Attended');
  expect(marked(run, MARKS.member('Launch', 'Seat'))).toBe('12');
  expect(ofType(run, 'happened').map(({ activities }) => activities.length)).toEqual([0, 1]);
});

test('[6.11] an import of a status that is not there is a problem of the file', () => {
  const run = world(
    [],
    { new: false },
    {
      script: [happens('Program Status is Changed', { program: 'Launch', newStatus: 'Attend' })],
    },
  );
  expect(run.program.problems).toMatchObject([{ reach: 'file', path: ['script', 0], near: 'Attended' }]);
  expect(run.events).toEqual([]);
});
