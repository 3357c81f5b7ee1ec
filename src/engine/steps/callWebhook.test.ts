import { describe, expect, test } from 'vitest';
import type { AnswerData } from '../assets/assets.ts';
import { choices } from '../choices.ts';
import { given } from '../policies/given.ts';
import { beginning } from '../run.ts';
import type { CampaignData, FlowStepData } from '../scenario.ts';
import {
  batch,
  executable,
  execute,
  final,
  happens,
  ofType,
  onCreation,
  onForm,
  playFlow,
  removeFrom,
  sequence,
  set,
  where,
} from '../sketch.ts';

const call: FlowStepData = { step: 'Call Webhook', webhook: 'Enrich' };
const OK: AnswerData = { answer: 'ok', fields: { A: 'rich', Score: '7' } };

const instance = (...answers: AnswerData[]) => ({ webhooks: [{ name: 'Enrich', answers }] });

const called = (answer: AnswerData, assumptions = {}) =>
  playFlow([onCreation('M', [call, set('B', 'next')])], { instance: instance(answer), assumptions });

test('[6.29] an answer sets the mapped fields, which is a change of their values', () => {
  const run = called(OK);
  const [step] = ofType(run, 'step');
  expect(step).toMatchObject({ result: 'done', values: { Response: '{"A":"rich","Score":"7"}' } });
  expect([final(run, 'A'), final(run, 'Score')]).toEqual(['rich', 7]);
  expect(step?.activities.map(({ type }) => type)).toEqual([
    'Call Webhook',
    'Change Data Value',
    'Change Data Value',
  ]);
});

test('[6.29] [6.5] a later choice sees the mapped fields', () => {
  const chosen: FlowStepData = {
    ...set('B', 'poor'),
    choices: [{ if: where('A', 'is', 'rich'), attribute: 'B', newValue: 'seen' }],
  };
  const run = playFlow([onCreation('M', [call, chosen])], { instance: instance(OK) });
  expect(final(run, 'B')).toBe('seen');
});

test('[7.17] what the mapping changes is heard, and the call is, with its error', () => {
  const listener = (trigger: string, newValue: string, constraint: string, value: string) =>
    onCreation(newValue, [set('C', newValue)], {
      smartList: {
        triggers: [{ trigger, where: [{ attribute: constraint, operator: 'is', values: [value] }] }],
      },
    });
  const heard = (answer: AnswerData) =>
    playFlow(
      [
        onCreation('M', [call]),
        listener('Data Value Changes', 'changed', 'Attribute', 'A'),
        listener('Webhook is Called', 'late', 'Error Type', 'Time-out'),
      ],
      { instance: instance(answer) },
    );
  expect(final(heard(OK), 'C')).toBe('changed');
  expect(final(heard({ answer: 'time-out' }), 'C')).toBe('late');
  expect(final(heard({ answer: 'error' }), 'C')).toBe(null);
});

test('[6.29] an error maps nothing, and the flow goes on', () => {
  const run = called({ answer: 'error', fields: { A: 'no' } });
  expect(ofType(run, 'step')[0]).toMatchObject({
    result: 'failed',
    activities: [{ type: 'Call Webhook', attributes: { 'Error Type': 'Service error' } }],
  });
  expect([final(run, 'A'), final(run, 'B')]).toEqual([null, 'next']);
});

test('[6.29] an empty body is error 1001', () => {
  const run = called({ answer: 'empty', fields: { A: 'no' } });
  expect(ofType(run, 'step')[0]).toMatchObject({
    result: 'failed',
    activities: [{ type: 'Call Webhook', attributes: { 'Error Type': '1001' } }],
  });
  expect(final(run, 'A')).toBe(null);
});

test('[6.29] no answer within 30 seconds holds the flow for so long, or not, by the switch webhook-waits', () => {
  const held = called({ answer: 'time-out', fields: { A: 'no' } });
  const [first, second] = ofType(held, 'step');
  expect(first?.assumptions).toContain('webhook-waits');
  expect((second?.time ?? 0) - (first?.time ?? 0)).toBe(30_000);
  expect(final(held, 'A')).toBe(null);
  const [one, two] = ofType(called({ answer: 'time-out' }, { 'webhook-waits': 'the flow goes on' }), 'step');
  expect(two?.time).toBe(one?.time);
});

describe('[6.29] a call without an answer is logged when its 30 seconds are over', () => {
  const heard = onCreation('Heard', [set('C', '{{system.dateTime}}')], {
    smartList: { triggers: [{ trigger: 'Webhook is Called' }] },
  });
  const late = (flow: readonly FlowStepData[], assumptions = {}, others: readonly CampaignData[] = []) =>
    playFlow([onCreation('M', flow), heard, ...others], {
      instance: instance({ answer: 'time-out' }),
      assumptions,
      script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F' })],
    });
  const logs = (run: ReturnType<typeof late>) =>
    run.events.flatMap((event) => {
      const activities = event.type === 'step' || event.type === 'happened' ? event.activities : [];
      const called = activities.some(({ type }) => type === 'Call Webhook');
      return called ? [(event.time - run.program.start) / 1000] : [];
    });

  test.each(['the flow waits for the answer', 'the flow goes on'])('if %s', (option) => {
    const run = late([call, set('B', '{{system.dateTime}}')], { 'webhook-waits': option });
    expect(logs(run)).toEqual([30]);
    expect(String(final(run, 'C')).endsWith('00:30')).toBe(true);
    expect(String(final(run, 'B')).endsWith('00:30')).toBe(option !== 'the flow goes on');
    const told = ofType(run, 'happened').at(-1);
    expect(told).toMatchObject({ event: 'Webhook times out', campaign: 'P.M', facts: ['6.29'] });
    expect(run.events[told?.cause ?? -1]).toMatchObject({ type: 'step', activities: [] });
  });

  test('also when the person has left the flow, and not when the person is deleted', () => {
    const leaving = late([call, set('B', 'no')], {}, [onForm('Out', [removeFrom('P.M')])]);
    expect([final(leaving, 'B'), logs(leaving)]).toEqual([null, [30]]);
    const deleted = late([call], {}, [onForm('Out', [{ step: 'Delete Person' }])]);
    expect([deleted.status, logs(deleted)]).toEqual(['done', []]);
  });

  test('and if a failed step ends the flow, it ends then', () => {
    const run = late([call, set('B', 'no')], { 'step-failure': 'the flow ends' });
    const [end] = ofType(run, 'flow ended');
    expect([end?.how, final(run, 'B')]).toEqual(['failed', null]);
    expect((end?.time ?? 0) - run.program.start).toBe(30_000);
    expect(ofType(run, 'wait ended')[0]).toMatchObject({ facts: ['6.29'], assumptions: ['webhook-waits'] });
  });
});

test('[6.29] in a batch campaign nothing is called, and the activity shows error 1000', () => {
  const run = playFlow([batch('M', [call])], {
    instance: instance(OK),
    people: [{ name: 'Ada' }],
    script: [happens('Batch Campaign Runs', { campaign: 'P.M' })],
  });
  expect(ofType(run, 'step')[0]).toMatchObject({
    result: 'failed',
    activities: [{ type: 'Call Webhook', attributes: { 'Error Type': '1000' } }],
  });
  expect(final(run, 'A')).toBe(null);
});

test('[2.15] an executable with a webhook is invalid', () => {
  const run = playFlow([onCreation('M', [execute('P.X')]), executable('X', [call])], {
    instance: instance(OK),
  });
  expect(run.program.problems).toMatchObject([{ reach: 'campaign', facts: ['2.15', '2.16'] }]);
  expect(sequence(run)).toBe('M( M.0 M)');
});

test('[6.29] which answer a service gives is a choice', () => {
  const answers: AnswerData[] = [OK, { answer: 'error' }, { answer: 'time-out' }];
  const campaigns = [onCreation('M', [call, set('B', 'next')])];
  const run = playFlow(campaigns, { instance: instance(...answers) }, given(['o0', 's1:1', 's1']));
  expect(final(run, 'A')).toBe(null);
  expect(ofType(run, 'step')[0]?.result).toBe('failed');
  const { program } = run;
  expect(program.campaigns[0]?.flow.map(({ answers: count }) => count)).toEqual([3, 1]);
  expect(choices(program, beginning(program)).map(({ code }) => code)).toEqual(['o0']);
});

test('a webhook without declared answers answers ok', () => {
  const run = playFlow([onCreation('M', [call])], { instance: { webhooks: [{ name: 'Enrich' }] } });
  expect(ofType(run, 'step')[0]).toMatchObject({ result: 'done', changes: [] });
});

test('a mapping to what cannot take it is ignored, with a warning', () => {
  const run = playFlow([onCreation('M', [call])], {
    instance: instance({ answer: 'ok', fields: { A: 'rich', Score: 'many', Nowhere: 'x' } }),
  });
  expect(run.program.problems).toMatchObject([{ reach: 'warning', facts: ['6.29'] }]);
  expect(final(run, 'A')).toBe('rich');
  expect(ofType(run, 'step')[0]?.reason).toContain('Ignored: Score, Nowhere');
});

test('[6.29] a date with time that is mapped is read in the time zone of the subscription, as in Change Data Value', () => {
  const written = '2026-03-02 09:00:00';
  const run = playFlow([onCreation('M', [call, set('Set', written)])], {
    instance: {
      ...instance({ answer: 'ok', fields: { Mapped: written } }),
      timeZone: 'GMT-0700',
      fields: ['Mapped', 'Set'].map((name) => ({ name, type: 'datetime' as const })),
    },
  });
  expect([final(run, 'Mapped'), final(run, 'Set')]).toEqual(Array(2).fill('2026-03-02T16:00:00Z'));
});

test('[6.8] a field that Admin has blocked is not mapped', () => {
  const run = playFlow([onCreation('M', [call])], {
    instance: {
      ...instance({ answer: 'ok', fields: { Locked: 'x' } }),
      fields: [{ name: 'Locked', type: 'string', blocked: true }],
    },
  });
  expect(final(run, 'Locked')).toBe(null);
});
