import { expect, test } from 'vitest';
import type { FlowStepData } from '../scenario.ts';
import {
  final,
  happens,
  ofType,
  onCreation,
  play,
  playFlow,
  program,
  scenario,
  set,
  where,
} from '../sketch.ts';

const moment = (description: string, type = 'Milestone'): FlowStepData => {
  return { step: 'Interesting Moment', type, description };
};

test('[6.19] [5.18] the moment has its type and a text, in which several tokens are filled', () => {
  const model = scenario([
    program('P', [onCreation('M', [moment('{{my.What}} by {{campaign.name}}')])], { What: 'Demo' }),
  ]);
  const [step] = ofType(play(model), 'step');
  expect(step).toMatchObject({ result: 'done', values: { Type: 'Milestone', Description: 'Demo by M' } });
  expect(step?.facts).toContain('5.18');
});

test('[11.3] the activity has type, date and source', () => {
  const run = playFlow([onCreation('M', [moment('Demo')])], { start: '2026-03-02T09:00Z' });
  expect(ofType(run, 'step')[0]?.activities).toEqual([
    {
      type: 'Interesting Moment',
      attributes: { Type: 'Milestone', Description: 'Demo', Source: 'P.M', Date: '2026-03-02T09:00:00Z' },
    },
  ]);
});

test('[6.19] there are three types', () => {
  const { program: compiled } = playFlow([onCreation('M', [moment('Demo', 'Phone')])]);
  expect(compiled.problems).toMatchObject([{ reach: 'campaign', facts: ['1.18'] }]);
});

test('[7.11] Has Interesting Moment hears it, and Had Interesting Moment looks back on it', () => {
  const triggers = [
    { trigger: 'Has Interesting Moment', where: [{ attribute: 'Type', operator: 'is', values: ['Web'] }] },
  ];
  const filters = [{ filter: 'Had Interesting Moment', times: 2 }];
  const run = playFlow([
    onCreation('M', [moment('1'), moment('2', 'Web')]),
    onCreation('H', [set('A', 'heard')], { smartList: { triggers, filters } }),
  ]);
  expect(final(run, 'A')).toBe('heard');
});

test('[6.19] [10.7] a moment for an activity of an anonymous past bears its date', () => {
  const visits = onCreation('M', [moment('Visited {{trigger.Web Page}}', 'Web'), set('A', 'left out')], {
    smartList: { triggers: [{ trigger: 'Visits Web Page' }], filters: [where('B', 'is empty')] },
  });
  const run = playFlow([visits], {
    start: '2026-03-02T09:00Z',
    people: [{ name: 'Ada', anonymous: true }],
    script: [
      happens('Visits Web Page', { page: '/pricing' }),
      happens('Fills Out Form', { form: 'Contact', at: '2 days' }),
    ],
  });
  const [step] = ofType(run, 'step');
  expect(step?.facts).toContain('10.7');
  expect(step?.activities[0]?.attributes['Date']).toBe('2026-03-02T09:00:00Z');
  expect(step?.time).toBe(Date.UTC(2026, 2, 4, 9));
  expect(final(run, 'A')).toBe(null);
});
