import { expect, test } from 'vitest';
import { final, happens, ofType, onRequest, playFlow, score } from '../sketch.ts';

const from = (...values: readonly string[]) => {
  const where = values.length === 0 ? [] : [{ attribute: 'Source', operator: 'is', values }];
  return { smartList: { triggers: [{ trigger: 'Campaign is Requested', where }] } };
};

test.each([
  ['[3.5] [3.7]', 'Sales Insight Request', 'Sales Insight'],
  ['[3.16] [3.5]', 'Single Flow Action', 'Flow Action'],
  ['[3.5] [12.6]', 'API Request Campaign', 'Web Service API'],
])('%s %s requests a campaign with the source %s', (_facts, event, source) => {
  const campaigns = [
    onRequest('Any', [score('+1')]),
    onRequest('This', [score('+10')], from(source)),
    onRequest('Others', [score('+100')], from('another', 'Web Service')),
  ];
  const script = campaigns.map(({ name }) => happens(event, { campaign: `P.${name}` }));
  const run = playFlow(campaigns, { people: [{ name: 'Ada' }], script });
  expect(final(run, 'Score')).toBe(11);
  expect(ofType(run, 'happened').flatMap(({ activities }) => activities)).toMatchObject([
    { type: 'Request Campaign', attributes: { Campaign: 'P.Any', Source: source } },
    { attributes: { Campaign: 'P.This', Source: source } },
    { attributes: { Campaign: 'P.Others', Source: source } },
  ]);
  expect(ofType(run, 'smart list')[2]).toMatchObject({ verdict: 'constraint', how: 'request' });
});

test.each(['Sales Insight Request', 'Single Flow Action', 'API Request Campaign'])(
  '[3.6] [3.7] a %s that is refused is logged or not, by the switch refused-request',
  (event) => {
    const closed = onRequest('R', [score('+1')], { schedule: { active: false } });
    const asked = (option: string) =>
      ofType(
        playFlow([closed, onRequest('Open', [])], {
          people: [{ name: 'Ada' }],
          script: ['P.R', 'P.Open'].map((campaign) => happens(event, { campaign })),
          assumptions: { 'refused-request': option },
        }),
        'happened',
      ).map(({ activities, assumptions }) => [activities.length, ...assumptions]);
    expect(asked('logged')).toEqual([[1, 'refused-request'], [1]]);
    expect(asked('not logged')).toEqual([[0, 'refused-request'], [1]]);
  },
);

test('[2.30] none of them reaches an executable', () => {
  const script = ['Sales Insight Request', 'Single Flow Action', 'API Request Campaign'].map((event) =>
    happens(event, { campaign: 'P.X' }),
  );
  const run = playFlow([{ name: 'X', executable: true, flow: [score('+1')] }], {
    people: [{ name: 'Ada' }],
    script,
  });
  expect(run.events).toEqual([]);
  expect(run.program.problems).toHaveLength(3);
});

test('[1.23] a request of a campaign that has been deleted is refused', () => {
  const gone = { event: 'Campaign is Deleted', campaign: 'P.R' };
  const asked = happens('API Request Campaign', { campaign: 'P.R' });
  const run = playFlow([onRequest('R', [score('+1')])], { people: [{ name: 'Ada' }], script: [gone, asked] });
  expect(final(run, 'Score')).toBe(null);
  expect(ofType(run, 'happened')[1]).toMatchObject({ activities: [], facts: ['1.23'] });
});
