import { describe, expect, test } from 'vitest';
import type { CampaignData, Plain, Scenario } from '../scenario.ts';
import {
  executable,
  execute,
  onCreation,
  onRequest,
  program,
  request,
  scenario,
  score,
  set,
  where,
} from '../sketch.ts';
import { compile } from './compile.ts';

const CAMPAIGNS: Scenario['instance']['programs'][number]['campaigns'] = [];
const first = ['instance', 'programs', 0, 'campaigns', 0];

function problems(campaign: CampaignData, others = CAMPAIGNS, rest: Partial<Scenario> = {}) {
  return compile(scenario([program('Lead', [campaign, ...others])], rest)).problems;
}

const inFlow = (step: Record<string, Plain> & { step: string }) => problems(onCreation('M', [step]));

test('a model without fault has no problem', () => {
  const model = scenario([
    program('P', [
      onCreation('M', [execute('P.X'), request('P.R')]),
      executable('X', [set('A', 'x')]),
      onRequest('R', []),
    ]),
  ]);
  expect(compile(model).problems).toEqual([]);
});

describe('did you mean', () => {
  test.each<[string, ReturnType<typeof problems>, readonly (string | number)[], string]>([
    ['step', inFlow({ step: 'Change Data Vale' }), [...first, 'flow', 0, 'step'], 'Change Data Value'],
    ['field', inFlow({ ...set('Contry', 'x') }), [...first, 'flow', 0, 'attribute'], 'Country'],
    ['score', inFlow({ ...score('+1', 'Scor') }), [...first, 'flow', 0, 'scoreName'], 'Score'],
    ['parameter', inFlow({ ...set('A', 'x'), newvalue: 'y' }), [...first, 'flow', 0, 'newvalue'], 'newValue'],
    [
      'campaign',
      problems(onCreation('M', [execute('Lead.Scorin')]), [executable('Scoring', [])]),
      [...first, 'flow', 0, 'campaign'],
      'Lead.Scoring',
    ],
    [
      'requested',
      problems(onCreation('M', [request('Lead.Nurtur')]), [onRequest('Nurture', [])]),
      [...first, 'flow', 0, 'campaign'],
      'Lead.Nurture',
    ],
    [
      'filter',
      problems(onCreation('M', [], { filters: [{ filter: 'Person Atribute' }] })),
      [...first, 'smartList', 'filters', 0, 'filter'],
      'Person Attribute',
    ],
    [
      'operator',
      problems(onCreation('M', [], { filters: [where('A', 'contain', 'x')] })),
      [...first, 'smartList', 'filters', 0],
      'contains',
    ],
    [
      'trigger',
      problems(onCreation('M', [], { smartList: { triggers: [{ trigger: 'Person is Crated' }] } })),
      [...first, 'smartList', 'triggers', 0, 'trigger'],
      'Person is Created',
    ],
    [
      'constraint',
      problems(
        onCreation('M', [], {
          smartList: {
            triggers: [
              {
                trigger: 'Fills Out Form',
                where: [{ attribute: 'Form Nam', operator: 'is', values: ['x'] }],
              },
            ],
          },
        }),
      ),
      [...first, 'smartList', 'triggers', 0, 'where', 0, 'attribute'],
      'Form Name',
    ],
    [
      'choice',
      problems(
        onCreation('M', [
          { ...set('A', 'x'), choices: [{ if: where('Cuntry', 'is', 'x'), doNothing: true }] },
        ]),
      ),
      [...first, 'flow', 0, 'choices', 0, 'if', 'attribute'],
      'Country',
    ],
    [
      'event',
      problems(onCreation('M', []), [], { script: [{ event: 'Fill Out Form', person: 'Ada', form: 'F' }] }),
      ['script', 0, 'event'],
      'Fills Out Form',
    ],
    [
      'person',
      problems(onCreation('M', []), [], { script: [{ event: 'Person is Created', person: 'Adda' }] }),
      ['script', 0, 'person'],
      'Ada',
    ],
    [
      'assumption',
      problems(onCreation('M', []), [], { assumptions: { 'same-valu': 'silent' } }),
      ['assumptions', 'same-valu'],
      'same-value',
    ],
    [
      'option',
      problems(onCreation('M', []), [], { assumptions: { 'same-value': 'silnt' } }),
      ['assumptions', 'same-value'],
      'silent',
    ],
    [
      'person’s field',
      problems(onCreation('M', []), [], {
        people: [{ name: 'Ada', new: true, fields: { 'Job Titel': 'x' } }],
      }),
      ['people', 0, 'fields', 'Job Titel'],
      'Job Title',
    ],
  ])('%s', (_what, found, path, near) => {
    expect(found).toMatchObject([{ path, near }]);
    expect(found[0]?.message).toContain(`Did you mean "${near}"?`);
  });

  test('not when nothing is near', () => {
    expect(inFlow({ step: 'Teleport' })[0]).not.toHaveProperty('near');
  });
});

describe('how far a problem reaches', () => {
  test('[1.18] what is missing or impossible in a campaign reaches the campaign', () => {
    expect(inFlow({ step: 'Change Data Value', attribute: 'A' })).toMatchObject([
      { reach: 'campaign', path: [...first, 'flow', 0], message: 'New Value is missing.', facts: ['1.18'] },
    ]);
    expect(inFlow({ step: 'Wait', duration: '' })).toMatchObject([
      { reach: 'campaign', message: expect.stringContaining('needs one of these') },
    ]);
    expect(inFlow({ step: 'Wait', duration: ['1 hour'] })).toMatchObject([
      { reach: 'campaign', path: [...first, 'flow', 0, 'duration'] },
    ]);
    expect(inFlow({ ...execute('Lead.M'), useParentTokenContext: 'yes' })).toMatchObject([
      { reach: 'campaign', facts: ['1.4', '1.13', '1.14'] },
      { reach: 'campaign', path: [...first, 'flow', 0, 'useParentTokenContext'] },
    ]);
  });

  test('what stands outside the campaigns reaches the file', () => {
    const rest = {
      script: [{ event: 'Person is Created', person: 'Ada', at: 'soon' }],
      start: '2026-02-30T09:00Z',
    };
    expect(problems(onCreation('M', []), [], rest)).toMatchObject([
      { reach: 'file', path: ['start'] },
      { reach: 'file', path: ['script', 0, 'at'] },
    ]);
  });

  test('[5.16] what is allowed and seldom meant is a warning', () => {
    const long = { ['x'.repeat(51)]: 'v' };
    expect(compile(scenario([program('P', [], long)])).problems).toMatchObject([
      { reach: 'warning', facts: ['5.16'], path: ['instance', 'programs', 0, 'tokens', 0, 'name'] },
    ]);
  });

  test('[9.6] a qualification rule that cannot be read counts as only once', () => {
    const compiled = compile(
      scenario([program('P', [onCreation('M', [], { schedule: { qualification: 'sometimes' } })])]),
    );
    expect(compiled.problems).toMatchObject([
      { reach: 'file', path: [...first, 'schedule', 'qualification'], facts: ['9.6'] },
    ]);
    expect(compiled.campaigns[0]?.qualification.text).toBe('only once');
  });

  test('a field of the wrong type and a value that does not fit are left out', () => {
    const compiled = compile(
      scenario([], {
        instance: { fields: [{ name: 'Country', type: 'integer' }] },
        people: [{ name: 'Ada', fields: { 'Num Employees': 'many', Country: 'France' } }],
      }),
    );
    expect(compiled.problems.map(({ path }) => path)).toEqual([
      ['instance', 'fields', 6, 'type'],
      ['people', 0, 'fields', 'Num Employees'],
    ]);
    expect(compiled.people).toMatchObject([{ name: 'Ada', fields: { Country: 'France' } }]);
  });
});

describe('kinds', () => {
  test('[1.2] [1.3] [1.4] follow from the smart list and the check box', () => {
    const kinds = compile(
      scenario([
        program('P', [
          onCreation('T', []),
          onRequest('R', []),
          { name: 'B', flow: [] },
          { name: 'F', flow: [], smartList: { filters: [where('A', 'is empty')] } },
          executable('X', []),
        ]),
      ]),
    ).campaigns.map(({ kind, requestable }) => [kind, requestable]);
    expect(kinds).toEqual([
      ['trigger', false],
      ['trigger', true],
      ['batch', false],
      ['batch', false],
      ['executable', false],
    ]);
  });

  test('[2.1] a reference names a campaign as Program.Campaign', () => {
    expect(problems(onCreation('M', [execute('X')]), [executable('X', [])])).toMatchObject([
      { reach: 'campaign', facts: ['2.25'] },
    ]);
  });

  test('[1.1] ids, description and schedule have defaults', () => {
    const [campaign] = compile(scenario([program('P', [{ name: 'M', flow: [] }])])).campaigns;
    expect(campaign).toMatchObject({
      ref: 'P.M',
      id: 2000,
      description: '',
      active: true,
      list: { match: { type: 'all' } },
      qualification: { text: 'only once' },
    });
  });
});

test('events are sorted by time, those of one time in their own order', () => {
  const at = ['1 hour', '0 minutes', '1 hour', '30 minutes'];
  const script = at.map((when, index) => ({
    event: 'Fills Out Form',
    person: 'Ada',
    form: `F${index}`,
    at: when,
  }));
  const compiled = compile(scenario([], { script }));
  expect(compiled.script.map(({ params }) => params['form'])).toEqual(['F1', 'F3', 'F0', 'F2']);
});
