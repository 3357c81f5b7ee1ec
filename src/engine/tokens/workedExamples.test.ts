import { describe, expect, test } from 'vitest';
import type { CampaignData, ProgramData, Scenario } from '../scenario.ts';
import {
  batch,
  executable,
  execute,
  final,
  happens,
  ofType,
  onCreation,
  onForm,
  onRequest,
  play,
  program,
  scenario,
  score,
  set,
} from '../sketch.ts';

/** The worked examples of the reference, by their numbers: one program calls, the other holds the executable. */
type Calls = (flow: CampaignData['flow']) => CampaignData;

const form: Partial<Scenario> = {
  people: [{ name: 'Ada' }],
  script: [happens('Fills Out Form', { form: 'Contact', page: 'contact.html' })],
};

interface Pair {
  readonly useParent: boolean;
  readonly caller?: Readonly<Record<string, string>>;
  readonly child?: Readonly<Record<string, string>>;
  readonly does: CampaignData['flow'];
  readonly calls?: Calls;
  readonly parts?: Partial<Scenario>;
}

function pair({ useParent, caller = {}, child = {}, does, calls, parts }: Pair) {
  const top = (calls ?? ((flow) => onCreation('Main', flow)))([
    execute('Child.Work', useParent),
    set('C', 'after'),
  ]);
  const programs: ProgramData[] = [
    program('Caller', [top], caller),
    program('Child', [executable('Work', does)], child),
  ];
  return play(scenario(programs, parts));
}

const scored = (rest: Omit<Pair, 'does'>) => final(pair({ ...rest, does: [score('{{my.Score}}')] }), 'Score');

describe('a default score that the caller overrides', () => {
  test('[4.1] [4.3] W1: True, the caller has +10, the child +0', () => {
    expect(scored({ useParent: true, caller: { Score: '+10' }, child: { Score: '+0' } })).toBe(10);
  });

  test('[4.2] [4.14] W2: a second caller executes the same child with False and gets its own +0', () => {
    const callers = [
      program('One', [onCreation('Main', [execute('Child.Work', true)])], { Score: '+10' }),
      program('Two', [onForm('Main', [execute('Child.Work', false)])], { Score: '+20' }),
    ];
    const child = program('Child', [executable('Work', [score('{{my.Score}}')])], { Score: '+0' });
    const created = scenario([...callers, child]);
    expect(final(play(created), 'Score')).toBe(10);
    const filled = scenario([...callers, child], form);
    expect(final(play(filled), 'Score')).toBe(0);
  });

  test('[4.1] W3: True, +15, then the caller goes on', () => {
    const rest = { useParent: true, caller: { 'Activity Score': '+15' }, child: { 'Activity Score': '+0' } };
    const run = pair({ ...rest, does: [score('{{my.Activity Score}}')] });
    expect([final(run, 'Score'), final(run, 'C')]).toEqual([15, 'after']);
  });

  test('[4.3] W4: True, and the caller does not define it: the child’s default', () => {
    expect(scored({ useParent: true, child: { Score: '+0' } })).toBe(0);
    expect(scored({ useParent: true, child: { Score: '+3' } })).toBe(3);
  });

  test('[4.2] W5: False, the child’s own', () => {
    expect(scored({ useParent: false, caller: { Score: '+15' }, child: { Score: '+0' } })).toBe(0);
  });

  test('[4.13] the same name is needed on both sides', () => {
    expect(scored({ useParent: true, caller: { Points: '+15' }, child: { Score: '+2' } })).toBe(2);
  });

  test('[4.4] W13: False, and only the caller defines it', () => {
    expect(scored({ useParent: false, caller: { Score: '+7' } })).toBe(7);
  });
});

describe('which campaign made the person an MQL', () => {
  const stamp = [
    set('A', '{{program.name}}'),
    set('B', '{{campaign.name}} {{campaign.id}} {{campaign.description}}'),
  ];
  const names = ['Contact Sales - Enterprise', 'Contact Sales - SMB', 'Contact Sales - Startup'];
  const run = (useParent: boolean) => {
    const callers = names.map((name, index) =>
      program(name, [
        onForm(`Fill ${index}`, [execute('MQL.Mark', useParent)], {
          id: 70 + index,
          description: name,
          smartList: {
            triggers: [
              {
                trigger: 'Fills Out Form',
                where: [{ attribute: 'Form Name', operator: 'is', values: [name] }],
              },
            ],
          },
        }),
      ]),
    );
    const mql = program('MQL', [executable('Mark', stamp, { id: 9, description: 'shared' })]);
    const people = names.map((name) => ({ name }));
    const script = names.map((name) => happens('Fills Out Form', { person: name, form: name }));
    return play(scenario([...callers, mql], { people, script }));
  };

  test('[4.11] [4.10] [5.6] W6, W7: True, each person gets the calling program and campaign', () => {
    const played = run(true);
    expect(names.map((name) => final(played, 'A', name))).toEqual(names);
    expect(names.map((name) => final(played, 'B', name))).toEqual(
      names.map((name, i) => `Fill ${i} ${70 + i} ${name}`),
    );
  });

  test('[4.2] [5.6] W8: False, everybody gets the program and campaign of the executable', () => {
    const played = run(false);
    expect(names.map((name) => final(played, 'A', name))).toEqual(['MQL', 'MQL', 'MQL']);
    expect(names.map((name) => final(played, 'B', name))).toEqual(Array(3).fill('Mark 9 shared'));
  });
});

describe('a central parent that executes one executable for each ad campaign', () => {
  const attributed = (useParent: boolean) => {
    const ads = ['Search', 'Social'].map((name) => {
      const stamp = set(name === 'Search' ? 'A' : 'B', '{{my.Source}} {{my.Medium}}');
      return program(name, [executable('Stamp', [stamp])], { Source: name, Medium: `${name} ads` });
    });
    const flow = [execute('Search.Stamp', useParent), execute('Social.Stamp', useParent)];
    const run = play(
      scenario([program('Central', [onCreation('Attribute', flow)], { Source: 'central' }), ...ads]),
    );
    return [final(run, 'A'), final(run, 'B')];
  };

  test('[4.2] W9: False, each child stamps its own values', () => {
    expect(attributed(false)).toEqual(['Search Search ads', 'Social Social ads']);
  });

  test('[4.1] [4.3] W10: True, the parent’s values overwrite where it defines the same names', () => {
    expect(attributed(true)).toEqual(['central Search ads', 'central Social ads']);
  });
});

describe('values of the API', () => {
  const calls: Calls = (flow) => onRequest('Main', flow);
  const api = (tokens: Record<string, string>): Partial<Scenario> => {
    return {
      people: [{ name: 'Ada' }],
      script: [happens('API Request Campaign', { campaign: 'Caller.Main', tokens })],
    };
  };
  const valued = (rest: Partial<Pair> & { useParent: boolean }) => {
    const does = [set('A', '{{my.X}}')];
    return final(
      pair({
        calls,
        parts: api({ '{{my.X}}': 'API' }),
        does,
        caller: { X: 'UI' },
        child: { X: 'child' },
        ...rest,
      }),
      'A',
    );
  };

  test('[4.8] W11: True, the API’s value reaches the child', () => {
    expect(valued({ useParent: true })).toBe('API');
  });

  test('[4.9] W12: False, the child’s own value', () => {
    expect(valued({ useParent: false })).toBe('child');
  });

  test('[4.9] False, and the child lacks the token: the API’s value shows', () => {
    expect(valued({ useParent: false, child: {} })).toBe('API');
  });

  test('[4.8] [5.25] in the called campaign itself the API’s value replaces the stored one', () => {
    const main = onRequest('Main', [set('A', '{{my.X}}'), set('B', '{{my.Y}}')]);
    for (const name of ['X', 'x', 'my.X', '{{my.X}}', '{{ My.x }}']) {
      const run = play(scenario([program('Caller', [main], { X: 'UI', Y: 'UI' })], api({ [name]: 'API' })));
      expect([final(run, 'A'), final(run, 'B')]).toEqual(['API', 'UI']);
    }
  });

  test('[12.6] a value for a token that the called campaign’s program does not have counts nowhere', () => {
    expect(valued({ useParent: true, caller: {} })).toBe('child');
    expect(valued({ useParent: false, caller: {}, child: {} })).toBe('');
    const main = onRequest('Main', [set('A', '{{my.X:default=none}}')]);
    const run = play(scenario([program('Caller', [main])], api({ X: 'API' })));
    expect(final(run, 'A')).toBe('none');
    const [lookup] = ofType(run, 'step')[0]?.tokens[0]?.lookups ?? [];
    expect(lookup).toMatchObject({ found: null, used: false, facts: ['4.8', '12.6'] });
  });

  test('[12.6] a token of a folder above the program can be replaced', () => {
    const main = onRequest('Main', [set('A', '{{my.X}}')]);
    const folders = [{ name: 'Region', tokens: [{ name: 'X', value: 'UI' }] }];
    const programs = [program('Caller', [main], {}, { folder: 'Region' })];
    expect(final(play(scenario(programs, { ...api({ X: 'API' }), instance: { folders } })), 'A')).toBe('API');
  });

  test('[5.11] a value for an Email Script shows in no flow step', () => {
    const main = onRequest('Main', [set('A', '{{my.X:default=none}}')]);
    const tokens = [{ name: 'X', value: '#set($x = 1)', type: 'Email Script' }];
    const run = play(scenario([program('Caller', [main], {}, { tokens })], api({ X: 'API' })));
    expect(final(run, 'A')).toBe('none');
  });
});

describe('trigger tokens', () => {
  const does = [set('A', '{{trigger.Name}}'), set('B', '{{trigger.Trigger Name}} {{trigger.Web Page}}')];
  const calls: Calls = (flow) => onForm('Main', flow);

  test('[4.1] W14: True, the child sees the caller’s trigger', () => {
    const run = pair({ useParent: true, does, calls, parts: form });
    expect([final(run, 'A'), final(run, 'B')]).toEqual(['Contact', 'Fills Out Form contact.html']);
  });

  test('[4.5] W15: False, they are empty', () => {
    const run = pair({ useParent: false, does, calls, parts: form });
    expect([final(run, 'A'), final(run, 'B')]).toEqual(['', ' ']);
  });

  test('[4.6] W16: True, and the caller is a batch campaign: they are empty', () => {
    const parts = {
      people: [{ name: 'Ada' }],
      script: [happens('Batch Campaign Runs', { campaign: 'Caller.Main' })],
    };
    const run = pair({ useParent: true, does, calls: (flow) => batch('Main', flow), parts });
    expect([final(run, 'A'), final(run, 'B')]).toEqual(['', ' ']);
  });
});

test('[4.1] W17: a shared executable acts on the value of the calling program', () => {
  const tag = {
    ...set('A', 'other'),
    choices: [
      {
        if: { filter: 'Person Attribute', attribute: 'B', operator: 'is', values: ['webinar'] },
        ...set('A', 'tagged'),
      },
    ],
  };
  const does = [set('B', '{{my.Action Stream}}'), tag];
  expect(
    final(
      pair({
        useParent: true,
        caller: { 'Action Stream': 'webinar' },
        child: { 'Action Stream': 'none' },
        does,
      }),
      'A',
    ),
  ).toBe('tagged');
});

test('[3.8] [3.9] [3.10] a requested campaign takes tokens from itself and its own trigger', () => {
  const text = '{{my.X}} {{program.name}} {{campaign.name}} {{trigger.Trigger Name}}|{{trigger.Name}}';
  const caller = program('Caller', [onForm('Main', [{ step: 'Request Campaign', campaign: 'Own.Work' }])], {
    X: 'caller',
    Y: 'caller',
  });
  const own = program('Own', [onRequest('Work', [set('A', text), set('B', '{{my.Y}}')])], { X: 'own' });
  const run = play(scenario([caller, own], form));
  expect(final(run, 'A')).toBe('own Own Work Campaign is Requested|');
  expect(final(run, 'B')).toBe('');
});

test('[4.7] person fields do not depend on the flag', () => {
  for (const useParent of [true, false]) {
    const run = pair({
      useParent,
      does: [set('A', '{{lead.First Name}}')],
      parts: { people: [{ name: 'Ada', new: true, fields: { 'First Name': 'Ada' } }] },
    });
    expect(final(run, 'A')).toBe('Ada');
  }
});
