import { expect, test } from 'vitest';
import { open, type Scenario } from '#workbench';
import { choicesOf } from './choices.ts';

const scenario: Scenario = {
  ...{ format: 1, id: 'names', title: 'Names', summary: 'One campaign.' },
  instance: {
    fields: [{ name: 'Points', type: 'score' }],
    programs: [
      {
        name: 'P',
        tokens: [{ name: 'Bonus', type: 'number', value: '5' }],
        campaigns: [
          {
            name: 'A',
            smartList: { triggers: [{ trigger: 'Person is Created' }] },
            flow: [
              { step: 'Change Score', scoreName: 'Points', change: '+{{my.Bonus}}' },
              { step: 'Add to List', list: 'Guests' },
              { step: 'Interesting Moment', type: 'Web', description: '{{lead.Points}}' },
            ],
          },
        ],
      },
    ],
    lists: ['Guests', 'Hosts'],
  },
  people: [{ name: 'Ada', new: true }],
  script: [{ event: 'Person is Created', person: 'Ada' }],
};

test('names come from the model, and from what the run did', () => {
  const { people, fields, marks, tokens } = choicesOf({ bench: open(scenario) });
  expect(people).toEqual(['Ada']);
  expect(fields).toContain('Points');
  expect(marks).toContain('List: Guests');
  expect(tokens).toEqual(['{{my.Bonus}}', '{{lead.Points}}']);
  expect(marks).not.toContain('List: Hosts');
});
