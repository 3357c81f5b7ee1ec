import { expect, test } from 'vitest';
import type { FlowStepData, PersonData } from '../scenario.ts';
import { batch, final, happens, ofType, onCreation, playFlow, set } from '../sketch.ts';

const alert = (sendTo: string, otherEmails?: string): FlowStepData => {
  return {
    step: 'Send Alert',
    email: 'Alert',
    sendTo,
    ...(otherEmails === undefined ? {} : { otherEmails }),
  };
};

const instance = {
  owners: ['Sam'],
  emails: [
    { name: 'Alert', subject: 'About {{lead.First Name}}' },
    { name: 'Draft', approved: false },
  ],
};

const ada: PersonData = {
  name: 'Ada',
  new: true,
  owner: 'Sam',
  fields: { 'First Name': 'Ada', A: 'a@x.com' },
};

const alerted = (step: FlowStepData, person: PersonData = ada) =>
  ofType(playFlow([onCreation('M', [step])], { instance, people: [person] }), 'step')[0];

test('[6.18] an alert goes to the owner and to other addresses, with commas or semicolons between them', () => {
  const step = alerted(alert('Sales Owner', 'b@x.com, c@x.com;d@x.com'));
  expect(step?.reason).toBe('Sends "Alert" to Sam (Sales Owner), b@x.com, c@x.com, d@x.com.');
  expect(step?.activities).toEqual([
    {
      type: 'Send Alert',
      attributes: {
        Email: 'Alert',
        Campaign: 'P.M',
        Subject: 'About Ada',
        'Send To Owner': 'Sales Owner',
        'Send To List': 'b@x.com; c@x.com; d@x.com',
        'Mailing ID': 3000,
      },
    },
  ]);
  expect(alerted(alert('Account Owner'))?.reason).toBe('Sends "Alert" to Sam (Account Owner).');
  expect(alerted(alert('None', 'b@x.com'))?.reason).toBe('Sends "Alert" to b@x.com.');
});

test('[6.18] an alert goes out about people who cannot be mailed themselves', () => {
  const person = { ...ada, fields: { Unsubscribed: true, Blocklisted: true } };
  expect(alerted(alert('Sales Owner'), person)?.result).toBe('done');
});

test('[8.9] an alert to the owner of a person who has none goes to nobody', () => {
  const step = alerted(alert('Sales Owner'), { name: 'Ada', new: true });
  expect(step).toMatchObject({ result: 'skipped', activities: [], facts: ['6.18', '8.9'] });
  expect(alerted(alert('Sales Owner', 'b@x.com'), { name: 'Ada', new: true })?.result).toBe('done');
});

test('[6.18] an alert with an email that is not approved makes the flow invalid', () => {
  const run = playFlow([onCreation('M', [{ ...alert('None', 'b@x.com'), email: 'Draft' }])], { instance });
  expect(run.program.problems).toMatchObject([{ reach: 'campaign', facts: ['6.17'] }]);
});

test('[5.17] [5.18] tokens among the other addresses work in a trigger campaign and are blank in a batch campaign', () => {
  const step = alert('Sales Owner', '{{lead.A}}; z{{lead.A}}');
  expect(alerted(step)?.values['To Other Emails']).toBe('a@x.com; za@x.com');
  const run = playFlow([batch('M', [step])], {
    instance,
    people: [{ ...ada, new: false }],
    script: [happens('Batch Campaign Runs', { campaign: 'P.M' })],
  });
  const [inBatch] = ofType(run, 'step');
  expect(inBatch?.values['To Other Emails']).toBe('z');
  expect(inBatch?.reason).toContain('blank in a batch campaign');
  expect(inBatch?.tokens.map(({ value }) => value)).toContain('');
});

test('[7.17] Sent Alert hears an alert', () => {
  const heard = onCreation('H', [set('A', 'heard')], {
    smartList: {
      triggers: [
        { trigger: 'Sent Alert', where: [{ attribute: 'Email', operator: 'is', values: ['Alert'] }] },
      ],
    },
  });
  const run = playFlow([onCreation('M', [alert('Sales Owner')]), heard], { instance, people: [ada] });
  expect(final(run, 'A')).toBe('heard');
  expect(run.program.campaigns[0]?.priority).toBe('High');
});
