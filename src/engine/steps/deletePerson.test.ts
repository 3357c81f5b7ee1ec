import { expect, test } from 'vitest';
import { MARKS } from '../marks.ts';
import { final, happens, marked, ofType, onCreation, onForm, playFlow, score, set } from '../sketch.ts';

const remove = { step: 'Delete Person' };
const inCrm = {
  instance: { owners: ['Sam'] },
  people: [{ name: 'Ada', owner: 'Sam' }],
  script: [happens('Fills Out Form', { form: 'F' })],
};

test('[6.16] [11.2] Delete Person ends the flow and everything else for the person', () => {
  const run = playFlow(
    [onCreation('M', [set('A', 'before'), remove, set('A', 'after')]), onForm('N', [score('+1')])],
    { script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F', at: '1 hour' })] },
  );
  expect(final(run, 'A')).toBe('before');
  expect(ofType(run, 'flow ended')[0]).toMatchObject({ how: 'deleted' });
  expect(ofType(run, 'step')[1]).toMatchObject({
    result: 'done',
    facts: ['6.16', '11.2'],
    activities: [{ type: 'Delete Lead', attributes: { 'Remove from CRM': true } }],
  });
  expect(run.status).toBe('done');
});

test('[6.16] the Salesforce record goes too', () => {
  const run = playFlow([onForm('M', [remove])], inCrm);
  expect(marked(run, MARKS.record('SFDC'))).toBe(null);
  expect(marked(run, MARKS.owner('SFDC'))).toBe(null);
  expect(run.world.people.get('Ada')?.exists).toBe(false);
});

test('[6.16] the Salesforce record can stay, and a later sync may create the person again', () => {
  const run = playFlow([onForm('M', [{ ...remove, alsoDeleteFromCrm: false }])], inCrm);
  expect(marked(run, MARKS.record('SFDC'))).toBe('Lead');
  expect(ofType(run, 'step')[0]?.reason).toBe(
    'Ada is deleted for good. The Salesforce record stays, and a later sync can create the person again.',
  );
});
