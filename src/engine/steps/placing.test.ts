import { expect, test } from 'vitest';
import { MARKS } from '../marks.ts';
import type { FlowStepData } from '../scenario.ts';
import {
  final,
  happens,
  marked,
  ofType,
  on,
  onCreation,
  onForm,
  playFlow,
  score,
  set,
  wait,
} from '../sketch.ts';

const instance = {
  segmentations: [{ name: 'Industry Group', segments: ['Default', 'Energy', 'Media'] }],
  revenueModels: [
    { name: 'Pipeline', stages: ['Known', 'Engaged', 'MQL'] },
    { name: 'Draft', approved: false, stages: ['Known'] },
  ],
  partitions: ['Default', 'EMEA'],
};
const segment: FlowStepData = { step: 'Change Segment', segmentation: 'Industry Group', segment: 'Energy' };
const stage: FlowStepData = { step: 'Change Revenue Stage', model: 'Pipeline', newStage: 'MQL' };
const partition: FlowStepData = { step: 'Change Person Partition', partition: 'EMEA' };
const member = {
  name: 'Ada',
  new: true,
  segments: { 'Industry Group': 'Default' },
  stages: { Pipeline: 'Known' },
  partition: 'Default',
};
const parts = { instance, people: [member] };

test.each([
  [
    segment,
    MARKS.segment('Industry Group'),
    'Energy',
    'Change Segment',
    { 'Old Segment': 'Default', 'New Segment': 'Energy' },
  ],
  [
    stage,
    MARKS.stage('Pipeline'),
    'MQL',
    'Change Revenue Stage',
    { 'Old Stage': 'Known', 'New Stage': 'MQL' },
  ],
  [
    partition,
    MARKS.partition(),
    'EMEA',
    'Change Lead Partition',
    { 'Old Partition': 'Default', 'New Partition': 'EMEA' },
  ],
] as const)('[6.15] [11.2] $0.step moves the person and is logged', (step, mark, to, type, attributes) => {
  const run = playFlow([onCreation('M', [step])], parts);
  expect(marked(run, mark)).toBe(to);
  expect(ofType(run, 'step')[0]?.activities).toMatchObject([{ type, attributes }]);
  const twice = playFlow([onCreation('M', [step, step])], parts);
  expect(ofType(twice, 'step')[1]).toMatchObject({ result: 'skipped', assumptions: ['same-value'] });
});

test('[6.15] nobody is moved in a revenue cycle model that is not approved', () => {
  const run = playFlow([onCreation('M', [{ ...stage, model: 'Draft', newStage: 'Known' }])], parts);
  expect(run.program.problems).toMatchObject([{ reach: 'campaign', facts: ['6.15'] }]);
  expect(ofType(run, 'step')).toEqual([]);
});

test('[6.15] segments, stages and partitions that are not there make the campaign invalid', () => {
  const nearest = (step: FlowStepData) =>
    playFlow([onCreation('M', [step])], parts).program.problems[0]?.near;
  expect(nearest({ ...segment, segment: 'Enrgy' })).toBe('Energy');
  expect(nearest({ ...stage, newStage: 'MQ' })).toBe('MQL');
  expect(nearest({ ...partition, partition: 'EMA' })).toBe('EMEA');
});

test('[7.11] [7.12] [7.17] triggers and filters hear and see them', () => {
  const run = playFlow(
    [
      onCreation('M', [segment, stage, partition]),
      on('Segment Changes', 'A', [score('+1')]),
      on('Revenue Stage is Changed', 'B', [score('+10')]),
      on('Person Partition Changes', 'C', [score('+100')]),
      onForm('D', [score('+1000')], {
        filters: [
          { filter: 'Member of Revenue Stage', model: 'Pipeline', stage: 'MQL' },
          { filter: 'Member of Segment', segmentation: 'Industry Group', segment: 'Energy' },
          { filter: 'Revenue Stage was Changed' },
          { filter: 'Segment Changed' },
          { filter: 'Person Partition Changed' },
        ],
      }),
      onForm('E', [score('+10000')], {
        filters: [{ filter: 'Member of Revenue Stage', model: 'Pipeline', stage: 'Known' }],
      }),
    ],
    {
      ...parts,
      script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F', at: '1 hour' })],
    },
  );
  expect(final(run, 'Score')).toBe(1111);
});

test('[8.9] [8.11] a segmentation follows the data later: a choice made before sees the old segment', () => {
  const bySegment: FlowStepData = {
    ...set('B', 'general'),
    choices: [
      {
        if: { filter: 'Member of Segment', segmentation: 'Industry Group', segment: 'Energy' },
        attribute: 'B',
        newValue: 'energy',
      },
    ],
  };
  const recomputed = happens('Segment Changes', {
    segmentation: 'Industry Group',
    segment: 'Energy',
    at: '5 minutes',
  });
  const script = [happens('Person is Created'), recomputed];
  const early = playFlow([onCreation('M', [set('Industry', 'Energy'), bySegment])], { ...parts, script });
  expect(final(early, 'B')).toBe('general');
  const later = playFlow([onCreation('M', [set('Industry', 'Energy'), wait('1 hour'), bySegment])], {
    ...parts,
    script,
  });
  expect(final(later, 'B')).toBe('energy');
  const onChange = playFlow(
    [onCreation('M', [set('Industry', 'Energy')]), on('Segment Changes', 'N', [bySegment])],
    {
      ...parts,
      script,
    },
  );
  expect(final(onChange, 'B')).toBe('energy');
});

test('[6.15] stages and partitions change from outside too', () => {
  const run = playFlow([], {
    instance,
    people: [{ ...member, new: false }],
    script: [
      happens('Revenue Stage is Changed', { model: 'Pipeline', newStage: 'Engaged' }),
      happens('Person Partition Changes', { partition: 'EMEA' }),
    ],
  });
  expect([marked(run, MARKS.stage('Pipeline')), marked(run, MARKS.partition())]).toEqual(['Engaged', 'EMEA']);
});
