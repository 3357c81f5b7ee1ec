import { expect, test } from 'vitest';
import { LIMITS, type Scenario } from '#engine';
import { act } from '../act.ts';
import { open } from '../open.ts';

const stage = (newValue: string) => ({ step: 'Change Data Value', attribute: 'Stage', newValue });

/** Nothing runs in a circle yet: the campaign that hears of Stage changes Interest. */
const scenario: Scenario = {
  ...{ format: 1, id: 'hears', title: 'Hears', summary: 'Two campaigns.' },
  instance: {
    fields: [
      { name: 'Stage', type: 'string' },
      { name: 'Interest', type: 'string' },
    ],
    programs: [
      {
        name: 'P',
        campaigns: [
          {
            name: 'New person',
            smartList: { triggers: [{ trigger: 'Person is Created' }] },
            flow: [stage('new')],
          },
          {
            name: 'Hears',
            smartList: {
              triggers: [
                {
                  trigger: 'Data Value Changes',
                  where: [{ attribute: 'Attribute', operator: 'is', values: ['Stage'] }],
                },
              ],
            },
            schedule: { qualification: 'every time' },
            flow: [
              { ...stage('{{lead.Stage}}a'), attribute: 'Interest' },
              { ...stage('{{lead.Stage}}b'), attribute: 'Interest' },
            ],
          },
        ],
      },
    ],
  },
  people: [{ name: 'Ada', new: true }],
  script: [{ event: 'Person is Created', person: 'Ada' }],
};

test('an edit that makes a campaign hear itself, twice each time, gives a run of few events that says it was cut', () => {
  const edited = [0, 1].reduce(
    (bench, at) =>
      act(bench, {
        type: 'set param',
        campaign: 'P.Hears',
        at,
        choice: 'default',
        param: 'attribute',
        value: 'Stage',
      }),
    open(scenario),
  );
  const { events, status } = edited.run;
  expect(status).toBe('stopped');
  expect(events.at(-1)).toMatchObject({ type: 'stopped', cycle: ['P.Hears'] });
  expect(events.length).toBeGreaterThan(LIMITS.rounds);
  expect(events.length).toBeLessThan(6 * LIMITS.rounds);
});
