import { expect, test } from 'vitest';
import type { OutsideData } from '../scenario.ts';
import { final, happens, ofType, onCreation, playFlow, set, where } from '../sketch.ts';
import { salesEmails } from './salesEmails.ts';

const emails = [
  { name: 'News', subject: 'Spring news' },
  { name: 'Personal', subject: 'For {{lead.First Name}}' },
];
const people = [{ name: 'Ada', fields: { 'First Name': 'Ada' } }];

/** The text with trigger tokens filled by a campaign that listens to the event. */
function told(event: OutsideData, text: string) {
  const listener = onCreation('M', [set('A', text)], { smartList: { triggers: [{ trigger: event.event }] } });
  return final(playFlow([listener], { instance: { emails }, people, script: [event] }), 'A');
}

const seen = (event: string, more = {}) => happens(event, { email: 'News', ...more });
const TEXT = '{{trigger.Trigger Name}}|{{trigger.Name}}|{{trigger.Subject}}|{{trigger.Link}}';

test.each(['Email is Delivered', 'Opens Email'])('[5.9] %s gives Name and Subject', (event) => {
  expect(told(seen(event), TEXT)).toBe(`${event}|News|Spring news|`);
});

test('[5.9] a click gives Name, Subject and Link', () => {
  const click = seen('Clicks Link in Email', { link: 'example.com/offer' });
  expect(told(click, TEXT)).toBe('Clicks Link in Email|News|Spring news|example.com/offer');
});

test.each(['Email Bounces', 'Email Bounces Soft'])('[5.9] %s gives Category and Details as well', (event) => {
  const bounce = seen(event, { category: '2', details: 'no such user' });
  expect(told(bounce, '{{trigger.Subject}}|{{trigger.Category}}|{{trigger.Details}}')).toBe(
    'Spring news|2|no such user',
  );
});

test('[5.9] an unsubscription gives Name, Subject and Client IP Address', () => {
  const text = '{{trigger.Name}}|{{trigger.Subject}}|{{trigger.Client IP Address}}';
  expect(told(seen('Unsubscribes from Email', { ip: '192.0.2.1' }), text)).toBe('News|Spring news|192.0.2.1');
});

test('[5.9] an email passed on to a friend gives Name, Referrer and Browser', () => {
  const passed = seen('Sent Forward to Friend Email', { referrer: 'example.com', browser: 'Firefox' });
  const text = '{{trigger.Name}}|{{trigger.Referrer}}|{{trigger.Browser}}|{{trigger.Subject}}';
  expect(told(passed, text)).toBe('News|example.com|Firefox|');
});

test('an email of a program that does not exist is a problem', () => {
  const run = playFlow([], { instance: { emails: [{ name: 'News', program: 'Q' }] } });
  expect(run.program.problems).toMatchObject([{ reach: 'file', near: 'P' }]);
});

test('the subject is what the event says; one with tokens is not guessed', () => {
  expect(told(seen('Opens Email', { subject: 'For you' }), '{{trigger.Subject}}')).toBe('For you');
  expect(told(happens('Opens Email', { email: 'Personal' }), 'x{{trigger.Subject}}')).toBe('x');
});

test('an event about an email that does not exist is a problem', () => {
  const run = playFlow([], {
    instance: { emails },
    people,
    script: [happens('Opens Email', { email: 'Newz' })],
  });
  expect(run.program.problems).toMatchObject([{ near: 'News' }]);
});

test('[9.1] who unsubscribes is unsubscribed, which is a data value change, once', () => {
  const run = playFlow(
    [
      onCreation('M', [set('A', 'heard')], {
        smartList: {
          triggers: [
            {
              trigger: 'Data Value Changes',
              where: [{ attribute: 'Attribute', operator: 'is', values: ['Unsubscribed'] }],
            },
          ],
        },
      }),
    ],
    {
      instance: { emails },
      people,
      script: [seen('Unsubscribes from Email'), seen('Unsubscribes from Email')],
    },
  );
  expect(final(run, 'Unsubscribed')).toBe(true);
  expect(final(run, 'A')).toBe('heard');
  expect(ofType(run, 'happened').map(({ activities }) => activities.length)).toEqual([2, 1]);
});

test('[7.12] the filters look back on what happened to an email', () => {
  const filters = [
    { filter: 'Was Sent Email', where: [{ attribute: 'Email', operator: 'is', values: ['News'] }] },
    { filter: 'Was Delivered Email' },
    { filter: 'Opened Email' },
    { filter: 'Email Bounced Soft', times: 1 },
    {
      filter: 'Clicked Link in Email',
      where: [{ attribute: 'Link', operator: 'contains', values: ['offer'] }],
    },
  ];
  const run = playFlow(
    [
      onCreation('Send', [{ step: 'Send Email', email: 'News' }]),
      onCreation('Look', [set('A', 'all of it')], {
        smartList: { triggers: [{ trigger: 'Unsubscribes from Email' }], filters },
      }),
    ],
    {
      instance: { emails },
      people: [{ name: 'Ada', new: true, fields: { 'Email Address': 'ada@example.com' } }],
      script: [
        happens('Person is Created'),
        seen('Opens Email', { at: '1 hour' }),
        seen('Email Bounces Soft', { at: '1 hour' }),
        seen('Clicks Link in Email', { link: 'example.com/offer', at: '1 hour' }),
        seen('Unsubscribes from Email', { at: '2 hours' }),
      ],
    },
  );
  expect(final(run, 'A')).toBe('all of it');
});

test('[10.2] a click on a tracked link makes an anonymous visitor known, opening does not', () => {
  const run = playFlow(
    [
      onCreation('M', [set('A', 'known')], {
        smartList: { triggers: [{ trigger: 'Clicks Link in Email' }], filters: [where('B', 'is empty')] },
      }),
    ],
    {
      instance: { emails },
      people: [{ name: 'Ada', anonymous: true }],
      script: [seen('Opens Email'), seen('Clicks Link in Email', { link: 'x' })],
    },
  );
  expect(ofType(run, 'happened').map(({ creates }) => creates)).toEqual([false, true]);
  expect(final(run, 'A')).toBe('known');
});

test.each(salesEmails.map(({ id, trigger }) => [id, trigger?.name ?? '']))(
  '[5.9] [11.2] the sales email trigger of activity %i, %s',
  (id, event) => {
    const parts = { email: 'Intro', link: 'l', sentBy: 'Sam', receivedBy: 'Ada' };
    const happened = happens(event, id === 45 ? parts : { ...parts, subject: 'Hello' });
    const text =
      '{{trigger.Name}}|{{trigger.Link}}|{{trigger.Sent By}}|{{trigger.Received By}}|{{trigger.Subject}}';
    expect(told(happened, text)).toBe(`Intro|l|Sam|Ada|${id === 45 ? '' : 'Hello'}`);
  },
);
