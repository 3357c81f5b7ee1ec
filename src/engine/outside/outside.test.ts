import { expect, test } from 'vitest';
import {
  batch,
  final,
  happens,
  ofType,
  onCreation,
  onForm,
  onRequest,
  playFlow,
  score,
  set,
} from '../sketch.ts';

test('Person is Created creates a new person once', () => {
  const run = playFlow([onCreation('M', [score('+1')])], {
    script: [happens('Person is Created'), happens('Person is Created', { at: '1 hour' })],
  });
  expect(final(run, 'Score')).toBe(1);
  expect(ofType(run, 'happened')[0]?.activities).toEqual([
    { type: 'New Lead', attributes: { 'Source Type': 'Web Service API' } },
  ]);
  expect(ofType(run, 'happened')[1]).toMatchObject({
    activities: [],
    reason: 'Ada is in the database already.',
  });
});

test('a trigger token has the name of Person is Created and nothing else', () => {
  const run = playFlow([onCreation('M', [set('A', '{{trigger.Trigger Name}}|{{trigger.Name}}')])]);
  expect(final(run, 'A')).toBe('Person is Created|');
});

test('to a person who was never created nothing happens', () => {
  const run = playFlow([onRequest('R', [score('+1')]), batch('B', [score('+1')])], {
    script: [
      happens('API Request Campaign', { campaign: 'P.R' }),
      happens('Batch Campaign Runs', { campaign: 'P.B' }),
    ],
  });
  expect(run.status).toBe('done');
  expect(ofType(run, 'happened')[0]).toMatchObject({
    activities: [],
    reason: 'Ada is not in the database: nothing happens.',
  });
  expect(final(run, 'Score')).toBe(null);
});

test('[7.16] a form fill creates a person who is not there, and not one who is', () => {
  const campaigns = [onCreation('C', [score('+1')]), onForm('F', [score('+10')])];
  const script = [happens('Fills Out Form', { form: 'F', page: 'p' })];
  const unknown = playFlow(campaigns, { script });
  expect(final(unknown, 'Score')).toBe(11);
  const filling = { type: 'Fill Out Form', attributes: { 'Form Name': 'F', 'Web Page': 'p' } };
  expect(ofType(unknown, 'happened')).toMatchObject([
    {
      creates: true,
      activities: [{ type: 'New Lead', attributes: { 'Source Type': 'Web form fillout' } }, filling],
    },
  ]);
  const known = playFlow(campaigns, { script, people: [{ name: 'Ada' }] });
  expect(final(known, 'Score')).toBe(10);
  expect(ofType(known, 'happened')).toMatchObject([{ creates: false, activities: [filling] }]);
});

test('[3.5] [12.8] an API request is logged with its source, whether or not the person qualifies', () => {
  const parts = { people: [{ name: 'Ada' }], script: [happens('API Request Campaign', { campaign: 'P.R' })] };
  const accepted = playFlow([onRequest('R', [score('+1')], { id: 9 })], parts);
  expect(final(accepted, 'Score')).toBe(1);
  const attributes = { Campaign: 'P.R', 'Campaign ID': 9, Source: 'Web Service API' };
  expect(ofType(accepted, 'happened')[0]?.activities).toEqual([{ type: 'Request Campaign', attributes }]);
  const inactive = playFlow([onRequest('R', [score('+1')], { id: 9, schedule: { active: false } })], parts);
  expect(final(inactive, 'Score')).toBe(null);
  expect(ofType(inactive, 'happened')[0]?.activities).toEqual([{ type: 'Request Campaign', attributes }]);
  expect(ofType(inactive, 'smart list')[0]?.verdict).toBe('inactive');
});

test('an API request reaches the campaign it names and no other', () => {
  const run = playFlow([onRequest('R', [set('A', 'r')]), onRequest('S', [set('B', 's')])], {
    people: [{ name: 'Ada' }],
    script: [happens('API Request Campaign', { campaign: 'P.S' })],
  });
  expect([final(run, 'A'), final(run, 'B')]).toEqual([null, 's']);
});

test.each([
  ['Batch Campaign Runs', { campaign: 'P.T' }, '1.2'],
  ['API Request Campaign', { campaign: 'P.B' }, '3.3'],
])(
  '[1.3] %s on a campaign of another kind is a problem, and the event is left out',
  (event, params, fact) => {
    const run = playFlow([onForm('T', [score('+1')]), batch('B', [score('+1')])], {
      people: [{ name: 'Ada' }],
      script: [happens(event, params)],
    });
    expect(run.program.problems).toMatchObject([
      { reach: 'file', path: ['script', 0, 'campaign'], facts: expect.arrayContaining([fact]) },
    ]);
    expect(run.events).toEqual([]);
  },
);

test.each([null, 'text', 5, ['x'], { X: null }, { X: ['a'] }])(
  'My Tokens of an API call cannot be %j',
  (tokens) => {
    const run = playFlow([onRequest('R', [score('+1')])], {
      people: [{ name: 'Ada' }],
      script: [happens('API Request Campaign', { campaign: 'P.R', tokens })],
    });
    expect(run.program.problems).toMatchObject([{ reach: 'file', path: ['script', 0, 'tokens'] }]);
  },
);

test('a batch run takes people in the order of the scenario', () => {
  const people = ['10', '9', 'Ben', 'Ada', '1'].map((name) => ({ name }));
  const run = playFlow([batch('B', [score('+1')])], {
    people,
    script: [happens('Batch Campaign Runs', { campaign: 'P.B' })],
  });
  expect(ofType(run, 'flow started').map(({ person }) => person)).toEqual(['10', '9', 'Ben', 'Ada', '1']);
});
