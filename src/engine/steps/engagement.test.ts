import { expect, test } from 'vitest';
import { MARKS } from '../marks.ts';
import type { FlowStepData, Scenario } from '../scenario.ts';
import {
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
} from '../sketch.ts';

const channels = [{ name: 'Nurture', statuses: ['Member', 'Engaged'] }];
const nurture = program('Nurture', [], {}, { channel: 'Nurture', streams: ['Early', 'Late'] });

const add = (stream: string): FlowStepData => ({
  step: 'Add to Engagement Program',
  program: 'Nurture',
  stream,
});
const move = (stream: string): FlowStepData => {
  return { step: 'Change Engagement Program Stream', program: 'Nurture', stream };
};
const pace = (newValue: string): FlowStepData => {
  return { step: 'Change Engagement Program Cadence', program: 'Nurture', newValue };
};

function world(campaigns: Parameters<typeof program>[1], rest: Partial<Omit<Scenario, 'instance'>> = {}) {
  return play(scenario([program('P', campaigns), nurture], { ...rest, instance: { channels } }));
}
const steps = (...flow: FlowStepData[]) => world([onCreation('M', flow)]);

function place(run: ReturnType<typeof steps>) {
  return [MARKS.status, MARKS.stream, MARKS.cadence].map((mark) => marked(run, mark('Nurture')));
}
const types = (run: ReturnType<typeof steps>) =>
  ofType(run, 'step').flatMap(({ activities }) => activities.map(({ type }) => type));

test('[6.33] [11.2] Add to Engagement Program makes a member in the stream that is picked', () => {
  const run = steps(add('Late'));
  expect(place(run)).toEqual(['Member', 'Late', 'Normal']);
  expect(types(run)).toEqual(['Change Status in Progression', 'Add to Nurture']);
});

test('[6.33] nobody is in two streams: a member who is added again stays in the first one', () => {
  const run = steps(add('Early'), add('Late'));
  expect(place(run)).toEqual(['Member', 'Early', 'Normal']);
  expect(ofType(run, 'step')[1]).toMatchObject({ result: 'skipped', activities: [], facts: ['6.33'] });
});

test('[6.33] Change Engagement Program Stream moves a member, and adds who is not one', () => {
  const run = steps(add('Early'), move('Late'));
  expect(place(run)).toEqual(['Member', 'Late', 'Normal']);
  expect(ofType(run, 'step')[1]?.activities[0]).toMatchObject({
    type: 'Change Nurture Track',
    attributes: { Program: 'Nurture', 'Old Stream': 'Early', 'New Stream': 'Late' },
  });
  expect(place(steps(move('Late')))).toEqual(['Member', 'Late', 'Normal']);
});

test('[6.33] Change Engagement Program Cadence pauses, and adds who is not a member to the first stream', () => {
  const run = steps(add('Late'), pace('Paused'));
  expect(place(run)).toEqual(['Member', 'Late', 'Paused']);
  expect(types(run).at(-1)).toBe('Change Nurture Cadence');
  expect(place(steps(add('Late'), pace('Paused'), pace('Normal')))).toEqual(['Member', 'Late', 'Normal']);
  expect(place(steps(pace('Paused')))).toEqual(['Member', 'Early', 'Paused']);
  expect(types(steps(pace('Paused')))).toEqual([
    'Change Status in Progression',
    'Add to Nurture',
    'Change Nurture Cadence',
  ]);
  expect(types(steps(pace('Normal')))).toEqual(['Change Status in Progression', 'Add to Nurture']);
});

test('[6.33] the same stream again is silent or logged, by the switch same-value', () => {
  const count = (option: string) =>
    types(world([onCreation('M', [add('Late'), move('Late')])], { assumptions: { 'same-value': option } }))
      .length;
  expect([count('silent'), count('logged')]).toEqual([2, 3]);
});

test('[6.33] streams and cadences that are not there, and programs without streams, make a campaign invalid', () => {
  expect(steps(add('Erly')).program.problems).toMatchObject([{ near: 'Early', facts: ['6.33'] }]);
  expect(steps(pace('Pause')).program.problems).toMatchObject([{ near: 'Paused' }]);
  expect(steps({ ...add('Early'), program: 'P' }).program.problems).toMatchObject([
    { message: 'There is no engagement program "P".' },
  ]);
});

test('[7.11] [7.12] [7.17] triggers and filters hear and see engagement programs', () => {
  const inStream = (stream: string, rest = {}) => ({
    filters: [{ filter: 'Member of Engagement Program', program: 'Nurture', stream, ...rest }],
  });
  const run = world(
    [
      onCreation('M', [add('Early'), move('Late'), pace('Paused')]),
      on('Added to Engagement Program', 'A', [score('+1')]),
      on('Engagement Program Stream Changes', 'B', [score('+10')]),
      on('Engagement Program Cadence Changes', 'C', [score('+100')]),
      onForm('D', [score('+1000')], inStream('Late', { cadence: 'Paused' })),
      onForm('E', [score('+10000')], inStream('Early')),
      onForm('F', [score('+100000')], {
        filters: [
          { filter: 'Was Added to Engagement Program' },
          { filter: 'Engagement Program Stream Changed' },
          { filter: 'Engagement Program Cadence Changed' },
        ],
      }),
    ],
    { script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F', at: '1 hour' })] },
  );
  expect(final(run, 'Score')).toBe(101111);
});

test('[6.33] from outside: an import adds, a transition rule moves, a hand pauses', () => {
  const of = { program: 'Nurture' };
  const run = world([], {
    people: [{ name: 'Ada' }],
    script: [
      happens('Added to Engagement Program', { ...of, stream: 'Early' }),
      happens('Engagement Program Stream Changes', { ...of, stream: 'Late' }),
      happens('Engagement Program Cadence Changes', { ...of, newValue: 'Paused' }),
    ],
  });
  expect(place(run)).toEqual(['Member', 'Late', 'Paused']);
});

test('[6.11] [6.33] a person who starts as a member of an engagement program is in its first stream', () => {
  const run = world([], { people: [{ name: 'Ada', programs: { Nurture: 'Engaged' } }] });
  expect(place(run)).toEqual(['Engaged', 'Early', 'Normal']);
});
