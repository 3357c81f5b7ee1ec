import { expect, test } from 'vitest';
import type { CommunicationLimits, EmailData } from '../assets/assets.ts';
import type { FlowStepData } from '../scenario.ts';
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
  playFlow,
  program,
  scenario,
  set,
} from '../sketch.ts';
import type { Value } from '../value.ts';

const send = (email: string): FlowStepData => ({ step: 'Send Email', email });

const EMAILS: readonly EmailData[] = [
  { name: 'News' },
  { name: 'Receipt', operational: true },
  { name: 'Draft', approved: false },
];

const ada = (fields: Readonly<Record<string, Value>> = {}) => [
  { name: 'Ada', new: true, fields: { 'Email Address': 'ada@example.com', ...fields } },
];

const sent = (email: string, fields: Readonly<Record<string, Value>> = {}) => {
  const run = playFlow([onCreation('M', [send(email), set('A', 'next')])], {
    instance: { emails: EMAILS },
    people: ada(fields),
  });
  return { ...run, step: ofType(run, 'step')[0] };
};

test('[6.17] an approved email is sent, and delivered at once', () => {
  const { step } = sent('News');
  expect(step).toMatchObject({ result: 'done', values: { Email: 'News' } });
  expect(step?.activities.map(({ type }) => type)).toEqual(['Send Email', 'Email Delivered']);
});

test('[9.1] [6.8] an address of blanks is no address', () => {
  for (const email of ['News', 'Receipt']) {
    const { step } = sent(email, { 'Email Address': ' ' });
    expect(step).toMatchObject({ result: 'skipped', activities: [] });
    expect(step?.facts).toContain('9.1');
  }
});

test('[6.17] an email that is not approved makes the flow invalid', () => {
  const run = playFlow([onCreation('M', [send('Draft')])], { instance: { emails: EMAILS }, people: ada() });
  expect(run.program.problems).toMatchObject([{ reach: 'campaign', facts: ['6.17'] }]);
  expect(run.program.campaigns[0]?.invalidFlow).toBe(true);
  expect(ofType(run, 'step')).toEqual([]);
});

test('[11.3] the log of a sending has the run, the step and the email as numbers', () => {
  expect(sent('Receipt').step?.activities[0]?.attributes).toMatchObject({
    Email: 'Receipt',
    'Campaign Run ID': 1,
    'Step ID': 1,
    'Mailing ID': 3001,
  });
});

test.each([
  ['Blocklisted', { Blocklisted: true }, true],
  ['Unsubscribed', { Unsubscribed: true }, false],
  ['Marketing Suspended', { 'Marketing Suspended': true }, false],
  ['Email Invalid', { 'Email Invalid': true }, true],
  ['an empty email address', { 'Email Address': null }, true],
])('[9.1] [9.2] [9.5] with %s', (_state, fields, evenOperational) => {
  const news = sent('News', fields);
  expect(news.step).toMatchObject({ result: 'skipped', activities: [], facts: ['9.1', '9.5'] });
  expect(final(news, 'A')).toBe('next');
  const receipt = sent('Receipt', fields).step;
  expect(receipt?.result).toBe(evenOperational ? 'skipped' : 'done');
  expect(receipt?.facts).toContain('9.2');
});

test('[9.5] an opt-out field of their own does not block', () => {
  const run = playFlow([onCreation('M', [send('News')])], {
    instance: { emails: EMAILS, fields: [{ name: 'No Mail Please', type: 'boolean' }] },
    people: ada({ 'No Mail Please': true }),
  });
  expect(ofType(run, 'step')[0]?.result).toBe('done');
});

interface Limited {
  readonly limits?: CommunicationLimits;
  readonly blocks?: boolean;
  readonly timeZone?: string;
}

/** What comes of sending an email at each of these times after 20:00 GMT. */
function mailed(
  times: readonly string[],
  email: string,
  { limits = { perDay: 1 }, blocks = true, timeZone = 'GMT+0000' }: Limited = {},
) {
  const schedule = { qualification: 'every time', ...(blocks ? { communicationLimits: true } : {}) };
  const run = playFlow([onForm('M', [send(email)], { schedule })], {
    start: '2026-03-02T20:00Z',
    people: [{ name: 'Ada', fields: { 'Email Address': 'ada@example.com' } }],
    script: times.map((at) => happens('Fills Out Form', { form: 'F', at })),
    instance: { timeZone, emails: EMAILS, communicationLimits: limits },
  });
  return ofType(run, 'step').map(({ result }) => result);
}

test('[9.3] a limit for each calendar day, from midnight to midnight in the zone of the subscription', () => {
  const times = ['0 hours', '3 hours', '5 hours'];
  expect(mailed(times, 'News')).toEqual(['done', 'skipped', 'done']);
  expect(mailed(times, 'News', { timeZone: 'GMT+0200' })).toEqual(['done', 'done', 'skipped']);
});

test('[9.3] a limit for seven days in a row, which roll', () => {
  const limits = { perWeek: 2 };
  expect(mailed(['0 hours', '3 days', '6 days', '7 days'], 'News', { limits })).toEqual([
    'done',
    'done',
    'skipped',
    'done',
  ]);
});

test('[9.3] operational emails are sent whatever the limit', () => {
  expect(mailed(['0 hours', '1 hour', '2 hours'], 'Receipt')).toEqual(['done', 'done', 'done']);
});

test('[9.4] a campaign that does not block sends over the limit; Admin says what campaigns do that say nothing', () => {
  expect(mailed(['0 hours', '1 hour'], 'News', { blocks: false })).toEqual(['done', 'done']);
  const limits = { perDay: 1, byDefault: true };
  expect(mailed(['0 hours', '1 hour'], 'News', { blocks: false, limits })).toEqual(['done', 'skipped']);
  expect(mailed(['0 hours', '1 hour'], 'News', { limits: {} })).toEqual(['done', 'done']);
});

test('[9.3] operational emails count against the limit or not, by the switch limit-counts', () => {
  const model = (option: string) =>
    playFlow(
      [
        batch('Both', [send('Receipt'), send('News')], {
          schedule: { qualification: 'every time', communicationLimits: true },
        }),
      ],
      {
        assumptions: { 'limit-counts': option },
        people: ada().map((one) => ({ ...one, new: false })),
        script: [happens('Batch Campaign Runs', { campaign: 'P.Both' })],
        instance: { emails: EMAILS, communicationLimits: { perDay: 1 } },
      },
    );
  const second = (option: string) => ofType(model(option), 'step')[1];
  expect(second('every email')).toMatchObject({ result: 'skipped', assumptions: ['limit-counts'] });
  expect(second('emails that are not operational')).toMatchObject({
    result: 'done',
    assumptions: ['limit-counts'],
  });
});

const HELLO: EmailData = {
  name: 'Hello',
  program: 'Home',
  subject: '{{my.Greeting}} {{lead.First Name:default=friend}}',
};

function greeted(option: string, child: boolean, useParent = false) {
  const flow = child ? [execute('Home.Child', useParent)] : [send('Hello')];
  const run = play(
    scenario(
      [
        program('Sender', [onCreation('M', flow)], { Greeting: 'Good day' }),
        program('Home', [executable('Child', [send('Hello')])], { Greeting: 'Hello' }),
      ],
      { assumptions: { 'email-token-owner': option }, people: ada(), instance: { emails: [HELLO] } },
    ),
  );
  const step = ofType(run, 'step').find(({ step: name }) => name === 'Send Email');
  return { subject: step?.values['Subject'], assumptions: step?.assumptions };
}

test('[5.24] an email is filled by the campaign that sends it or by its own program, by the switch email-token-owner', () => {
  const assumptions = ['email-token-owner'];
  expect(greeted('the campaign that sends', false)).toEqual({ subject: 'Good day friend', assumptions });
  expect(greeted('the program of the email', false)).toEqual({ subject: 'Hello friend', assumptions });
});

test('[4.17] an email that an executable sends under True is filled by the caller, or by its own program', () => {
  const assumptions = ['email-token-owner'];
  expect(greeted('the campaign that sends', true, true)).toEqual({ subject: 'Good day friend', assumptions });
  expect(greeted('the program of the email', true, true)).toEqual({ subject: 'Hello friend', assumptions });
  expect(greeted('the campaign that sends', true, false)).toEqual({
    subject: 'Hello friend',
    assumptions: [],
  });
});

test('[5.24] values of an API call fill an email of the same program, whatever the switch', () => {
  const subject = (option: string) => {
    const run = play(
      scenario([program('Home', [onRequest('M', [send('Hello')])], { Greeting: 'Hello' })], {
        assumptions: { 'email-token-owner': option },
        people: [{ name: 'Ada', fields: { 'Email Address': 'ada@example.com' } }],
        instance: { emails: [HELLO] },
        script: [happens('API Request Campaign', { campaign: 'Home.M', tokens: { Greeting: 'Hi' } })],
      }),
    );
    return ofType(run, 'step')[0]?.values['Subject'];
  };
  expect(['the campaign that sends', 'the program of the email'].map(subject)).toEqual([
    'Hi friend',
    'Hi friend',
  ]);
});

test('[8.2] a triggered flow that sends an email has high priority', () => {
  expect(sent('News').program.campaigns[0]?.priority).toBe('High');
});
