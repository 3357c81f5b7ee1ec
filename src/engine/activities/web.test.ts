import { describe, expect, test } from 'vitest';
import type { CampaignData, Constraint, FlowStepData, Scenario } from '../scenario.ts';
import { final, happens, ofType, onCreation, playFlow, score, set } from '../sketch.ts';

const VISIT = {
  page: 'acme.com/pricing',
  ip: '203.0.113.7',
  referrer: 'example.com',
  engine: 'Google',
  query: 'acme prices',
  browser: 'Firefox',
};
const CLICK = {
  link: 'acme.com/demo',
  page: 'acme.com/pricing',
  ip: '203.0.113.7',
  referrer: 'example.com',
  browser: 'Firefox',
};
const FILL = { form: 'Contact', page: 'acme.com/contact', ip: '203.0.113.7' };

function on(trigger: string, flow: readonly FlowStepData[], where: readonly Constraint[] = []): CampaignData {
  const smartList = { triggers: [{ trigger, where }] };
  return { name: 'M', flow, smartList, schedule: { qualification: 'every time' } };
}

function played(trigger: string, params: Readonly<Record<string, string>>, campaigns: CampaignData[]) {
  const parts: Partial<Scenario> = { people: [{ name: 'Ada' }], script: [happens(trigger, params)] };
  return playFlow(campaigns, parts);
}

describe('[5.9] [5.8] trigger tokens', () => {
  const NAMES = [
    'Trigger Name',
    'Name',
    'Link',
    'Subject',
    'Web Page',
    'Client IP Address',
    'Referrer',
    'Search Engine',
    'Search Query',
    'Browser',
  ];

  test.each([
    [
      'Visits Web Page',
      VISIT,
      [
        'Visits Web Page',
        'acme.com/pricing',
        '',
        '',
        'acme.com/pricing',
        '203.0.113.7',
        'example.com',
        'Google',
        'acme prices',
        '',
      ],
    ],
    [
      'Clicks Link on Web Page',
      CLICK,
      [
        'Clicks Link on Web Page',
        'acme.com/demo',
        '',
        '',
        'acme.com/pricing',
        '203.0.113.7',
        'example.com',
        '',
        '',
        '',
      ],
    ],
    [
      'Fills Out Form',
      FILL,
      ['Fills Out Form', 'Contact', '', '', 'acme.com/contact', '203.0.113.7', '', '', '', ''],
    ],
  ])('of %s', (trigger, params, expected) => {
    for (const [index, name] of NAMES.entries())
      expect(final(played(trigger, params, [on(trigger, [set('A', `{{trigger.${name}}}`)])]), 'A')).toBe(
        expected[index],
      );
  });
});

describe('[7.11] [7.14] constraints', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string, string]>([
    ['Visits Web Page', VISIT, 'Web Page', 'contains', 'pricing'],
    ['Visits Web Page', VISIT, 'Client IP Address', 'starts with', '203.'],
    ['Visits Web Page', VISIT, 'Referrer', 'is', 'example.com'],
    ['Visits Web Page', VISIT, 'Search Engine', 'is', 'google'],
    ['Visits Web Page', VISIT, 'Search Query', 'contains', 'prices'],
    ['Visits Web Page', VISIT, 'Browser', 'is', 'Firefox'],
    ['Clicks Link on Web Page', CLICK, 'Link', 'contains', 'demo'],
    ['Clicks Link on Web Page', CLICK, 'Web Page', 'contains', 'pricing'],
    ['Clicks Link on Web Page', CLICK, 'Browser', 'is', 'firefox'],
    ['Fills Out Form', FILL, 'Client IP Address', 'is', '203.0.113.7'],
  ])('%s %j: %s %s %s', (trigger, params, attribute, operator, value) => {
    const entered = (wanted: string) => {
      const where = [{ attribute, operator, values: [wanted] }];
      return final(played(trigger, params, [on(trigger, [score('+1')], where)]), 'Score');
    };
    expect([entered(value), entered('something else')]).toEqual([1, null]);
  });

  test('the clause names the facts of constraint and operator', () => {
    const where = [{ attribute: 'Web Page', operator: 'contains', values: ['x'] }];
    const run = played('Visits Web Page', VISIT, [on('Visits Web Page', [], where)]);
    expect(ofType(run, 'smart list')[0]?.facts).toEqual(['7.1', '7.11', '7.14', '7.8']);
  });
});

test('the log has the activity with the attributes that were given', () => {
  const run = played('Visits Web Page', { page: 'acme.com' }, []);
  expect(ofType(run, 'happened')[0]?.activities).toEqual([
    { type: 'Visit Webpage', attributes: { 'Web Page': 'acme.com' } },
  ]);
});

describe('[7.15] Person is Pushed to Marketo', () => {
  const pushed = [on('Person is Pushed to Marketo', [score('+1')]), onCreation('C', [score('+10')])];
  const script = [happens('Person is Pushed to Marketo', { program: 'Trade fair', source: 'scanner' })];

  test('creates the person, and Person is Created does not hear of it', () => {
    const run = playFlow(pushed, { script });
    expect(final(run, 'Score')).toBe(1);
    expect(ofType(run, 'happened')[0]).toMatchObject({
      creates: true,
      facts: expect.arrayContaining(['7.15']),
      activities: [
        { type: 'Push Lead to Marketo', attributes: { 'Program Name': 'Trade fair', Source: 'scanner' } },
      ],
    });
  });

  test('fires for a person who is there, too', () => {
    const run = playFlow(pushed, { script, people: [{ name: 'Ada' }] });
    expect(final(run, 'Score')).toBe(1);
    expect(ofType(run, 'happened')[0]).toMatchObject({ creates: false });
  });

  test('constraints narrow it [7.14]', () => {
    const where = [{ attribute: 'Source', operator: 'is', values: ['app'] }];
    const run = playFlow([on('Person is Pushed to Marketo', [score('+1')], where)], { script });
    expect(final(run, 'Score')).toBe(null);
  });

  test('[10.2] does not make a visitor known', () => {
    const run = playFlow(pushed, { script, people: [{ name: 'Ada', anonymous: true }] });
    expect(run.world.people.get('Ada')?.anonymous).toBe(true);
    expect(final(run, 'Score')).toBe(null);
  });
});
