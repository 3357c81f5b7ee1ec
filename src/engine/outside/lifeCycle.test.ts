import { describe, expect, test } from 'vitest';
import type { CampaignData, OutsideData, Plain } from '../scenario.ts';
import {
  batch,
  executable,
  execute,
  final,
  happens,
  ofType,
  onForm,
  onRequest,
  play,
  playFlow,
  program,
  request,
  scenario,
  score,
  set,
  wait,
} from '../sketch.ts';

const of = (event: string, params: Readonly<Record<string, Plain>> = {}): OutsideData => ({
  event,
  ...params,
});
const people = [{ name: 'Ada' }];
const fill = (at: string) => happens('Fills Out Form', { form: 'F', at });
const told = (run: ReturnType<typeof play>, event: string) =>
  ofType(run, 'happened').filter((one) => one.event === event);

describe('Campaign is Activated', () => {
  const off = { schedule: { active: false, qualification: 'every time' } };
  const activated = (campaign: CampaignData) => {
    const script = [
      fill('1 hour'),
      of('Campaign is Activated', { campaign: `P.${campaign.name}`, at: '2 hours' }),
    ];
    return playFlow([campaign], { people, script: [...script, fill('3 hours')] });
  };

  test('[1.19] [1.20] a trigger campaign that is off takes people from then on', () => {
    const run = activated(onForm('M', [score('+1')], off));
    expect(final(run, 'Score')).toBe(1);
    expect(ofType(run, 'smart list').map(({ verdict }) => verdict)).toEqual(['inactive', 'qualified']);
    expect(run.world.campaigns[0]).toMatchObject({ active: true, since: run.program.start + 2 * 3_600_000 });
  });

  test.each<[string, CampaignData]>([
    ['it is active already', onForm('M', [score('+1')])],
    ['it has no trigger', batch('M', [score('+1')])],
    ['it has no flow step', onForm('M', [], off)],
    [
      'there is an error in its smart list',
      onForm('M', [score('+1')], { ...off, filters: [{ filter: 'No' }] }),
    ],
    ['there is an error in its flow', onForm('M', [execute('P.Gone')], off)],
    ['an executable is never activated', executable('M', [score('+1')])],
  ])('[1.20] it changes nothing when %s', (why, campaign) => {
    const run = activated(campaign);
    const [event] = told(run, 'Campaign is Activated');
    expect(event?.reason).toBe(`P.M cannot be activated: ${why}. Nothing changes.`);
    expect(run.world.campaigns[0]?.since).toBe(run.program.start);
  });
});

describe('Campaign is Deactivated', () => {
  const run = playFlow([onForm('M', [wait('1 day'), score('+1')])], {
    people,
    script: [
      fill('1 hour'),
      of('Campaign is Deactivated', { campaign: 'P.M', at: '2 hours' }),
      fill('3 hours'),
    ],
  });

  test('[1.21] who is in the flow goes on, nobody new comes in', () => {
    expect(final(run, 'Score')).toBe(1);
    expect(ofType(run, 'smart list').map(({ verdict }) => verdict)).toEqual(['qualified', 'inactive']);
    expect(told(run, 'Campaign is Deactivated')[0]?.reason).toBe(
      'P.M is deactivated: it takes nobody new. One person is in its flow and goes on.',
    );
  });

  test('[1.20] a campaign that is not active cannot be deactivated', () => {
    const off = of('Campaign is Deactivated', { campaign: 'P.M' });
    const again = playFlow([onForm('M', [score('+1')])], { people, script: [off, off] });
    expect(ofType(again, 'happened')[1]?.reason).toBe('P.M is not active: nothing changes.');
  });
});

describe('[1.22] Batch Campaign is Aborted', () => {
  const abort = of('Batch Campaign is Aborted', { campaign: 'P.B', at: '1 hour' });

  test('ends what is left of the run, with what it has executed; what is done stays done', () => {
    const run = playFlow(
      [
        batch('B', [score('+1'), wait('1 day'), execute('P.X'), score('+10')]),
        executable('X', [score('+100')]),
        onForm('Other', [wait('1 day'), set('A', 'other')]),
      ],
      {
        people: [{ name: 'Ada' }, { name: 'Ben' }],
        script: [
          of('Batch Campaign Runs', { campaign: 'P.B' }),
          happens('Fills Out Form', { form: 'F' }),
          abort,
        ],
      },
    );
    expect([final(run, 'Score'), final(run, 'Score', 'Ben'), final(run, 'A')]).toEqual([1, 1, 'other']);
    const ended = ofType(run, 'flow ended').filter(({ how }) => how === 'aborted');
    expect(ended.map(({ person, campaign }) => [person, campaign])).toEqual([
      ['Ada', 'P.B'],
      ['Ben', 'P.B'],
    ]);
  });

  test('without a run under way it does nothing', () => {
    const run = playFlow([batch('B', [score('+1')])], { people, script: [abort] });
    expect(ofType(run, 'happened')[0]?.reason).toBe('P.B has no run under way to abort.');
  });
});

describe('Campaign is Deleted', () => {
  const remove = (more: Readonly<Record<string, Plain>> = {}) =>
    of('Campaign is Deleted', { campaign: 'P.R', at: '2 hours', ...more });
  const campaigns = [
    onForm('M', [request('P.R'), set('B', 'on')]),
    onRequest('R', [wait('1 day'), score('+1')]),
  ];

  test('[2.25] the API refuses what a step names', () => {
    const run = playFlow(campaigns, { people, script: [remove(), fill('3 hours')] });
    expect(final(run, 'Score')).toBe(1);
    expect(told(run, 'Campaign is Deleted')[0]).toMatchObject({
      attributes: { Campaign: 'P.R', Error: '1022' },
      reason: 'P.R is in use in P.M: the API does not delete it.',
    });
  });

  test('[1.23] people who are in the flow go on, nobody new comes in', () => {
    const script = [fill('1 hour'), remove({ anyway: true }), fill('3 hours')];
    const run = playFlow(campaigns, { people, script });
    expect(final(run, 'Score')).toBe(1);
    expect(told(run, 'Campaign is Deleted')[0]?.reason).toBe(
      'P.R is deleted for good. One person is in its flow and goes on. P.M still names it.',
    );
  });

  test('[1.23] a trigger campaign that is gone hears nothing, and cannot be deleted again', () => {
    const gone = of('Campaign is Deleted', { campaign: 'P.M' });
    const run = playFlow([onForm('M', [score('+1')])], { people, script: [gone, gone, fill('1 hour')] });
    expect(run.events.map(({ type }) => type)).toEqual(['happened', 'happened', 'happened']);
    expect(ofType(run, 'happened')[1]?.attributes['Error']).toBe('1013');
  });

  test('[1.23] a batch campaign that is gone does not run', () => {
    const gone = of('Campaign is Deleted', { campaign: 'P.B' });
    const script = [gone, of('Batch Campaign Runs', { campaign: 'P.B' })];
    expect(playFlow([batch('B', [score('+1')])], { people, script }).world.people.get('Ada')?.fields).toEqual(
      {},
    );
  });
});

describe('Folder is Archived', () => {
  const archive = (folder: string, disableCampaigns: boolean) =>
    of('Folder is Archived', { folder, disableCampaigns, at: '1 hour' });
  const inside = [
    onForm('T', [execute('P.X'), set('A', 'ran')]),
    batch('B', [score('+1', 'Other')]),
    executable('X', [score('+1')]),
  ];
  const run = (disable: boolean, folder = 'Old') => {
    const programs = [
      program('P', inside, {}, { folder: 'Sub' }),
      program('Q', [onForm('Q', [set('B', 'q')])]),
    ];
    const folders = [{ name: 'Old' }, { name: 'Sub', parent: 'Old' }];
    const script = [
      archive(folder, disable),
      fill('2 hours'),
      of('Batch Campaign Runs', { campaign: 'P.B', at: '2 hours' }),
    ];
    return play(scenario(programs, { people, script, instance: { folders } }));
  };

  test.each(['Old', 'Sub', 'P'])('[1.25] switched on, it stops what is in %s and below', (folder) => {
    const stopped = run(true, folder);
    expect(['A', 'Other', 'B'].map((field) => final(stopped, field))).toEqual([null, null, 'q']);
    expect(told(stopped, 'Batch Campaign Runs')[0]?.facts).toEqual(['1.25']);
  });

  test('[1.25] switched off, everything goes on', () => {
    expect(['A', 'Other', 'Score', 'B'].map((field) => final(run(false), field))).toEqual(['ran', 1, 1, 'q']);
  });

  test('[1.25] an executable in it still runs', () => {
    const flow = [wait('1 day'), execute('P.X')];
    const archived = playFlow([onForm('T', flow), executable('X', [score('+1')])], {
      people,
      script: [happens('Fills Out Form', { form: 'F' }), archive('P', true)],
    });
    expect(final(archived, 'Score')).toBe(1);
  });

  test('[1.25] a campaign in it that another refers to blocks it', () => {
    const programs = [program('P', inside), program('Q', [onForm('Q', [execute('P.X')])])];
    const blocked = play(scenario(programs, { people, script: [archive('P', true), fill('2 hours')] }));
    expect(told(blocked, 'Folder is Archived')[0]?.reason).toBe('P cannot be archived: Q.Q refers to P.X.');
    expect(final(blocked, 'A')).toBe('ran');
  });
});

describe('[1.24] Trigger Campaign Clean-up', () => {
  const cleaned = (days: number, ...before: readonly OutsideData[]) => {
    const script = [...before, of('Trigger Campaign Clean-up', { at: `${days} days` })];
    const campaigns = [onForm('T', [score('+1')]), batch('B', [score('+1')]), executable('X', [score('+1')])];
    return playFlow(campaigns, { people, script }).world.campaigns.map(({ active }) => active);
  };

  test('deactivates what nobody qualified for in more than 180 days, and trigger campaigns only', () => {
    expect(cleaned(180)).toEqual([true, true, true]);
    expect(cleaned(181)).toEqual([false, true, true]);
  });

  test('a qualification starts the clock again', () => {
    expect(cleaned(181, fill('1 day'))[0]).toBe(true);
    expect(cleaned(182, fill('1 day'))[0]).toBe(false);
  });

  test('also one of a person who has been deleted since and came back as somebody new', () => {
    const campaigns = [
      onForm('T', [score('+1'), wait('1 day'), { step: 'Delete Person' }]),
      onRequest('R', [score('+1')]),
    ];
    const script = [fill('10 days'), happens('Person is Created', { at: '20 days' })];
    const clean = of('Trigger Campaign Clean-up', { at: '185 days' });
    const { world } = playFlow(campaigns, { people, script: [...script, clean] });
    expect(world.campaigns.map(({ active }) => active)).toEqual([true, false]);
  });

  test('so does switching it off and on', () => {
    const off = of('Campaign is Deactivated', { campaign: 'P.T', at: '1 day' });
    const on = of('Campaign is Activated', { campaign: 'P.T', at: '2 days' });
    expect(cleaned(182, off, on)[0]).toBe(true);
    expect(cleaned(183, off, on)[0]).toBe(false);
  });
});
