/** Steps of the model, as the file format has them. */
const score = (change: string) => ({ step: 'Change Score', scoreName: 'Points', change });
const call = (step: string, name: string) => ({ step, campaign: `Long.${name}` });
const execute = (name: string) => ({ ...call('Execute Campaign', name), useParentTokenContext: true });
const wait = (duration: string) => ({ step: 'Wait', duration });
const on = (trigger: string) => ({ smartList: { triggers: [{ trigger }] } });

const CAMPAIGNS = [
  {
    name: 'New person',
    ...on('Person is Created'),
    flow: [
      ...[execute('Score'), score('+{{my.Bonus}}'), execute('Deep'), wait('2 days')],
      ...[call('Request Campaign', 'Nurture'), execute('Score'), execute('Score')],
    ],
  },
  { name: 'Score', executable: true, flow: [score('+1'), score('+2'), score('+3'), score('+{{my.Bonus}}')] },
  { name: 'Deep', executable: true, flow: [execute('Score'), score('+1'), execute('Score')] },
  {
    name: 'Nurture',
    ...on('Campaign is Requested'),
    flow: [
      score('-1'),
      execute('Score'),
      wait('1 week'),
      execute('Score'),
      execute('Score'),
      execute('Deep'),
    ],
  },
];

/** How many events each person has. */
export const EVENTS_EACH = 104;

/** A model, as the file format has it, whose run has `EVENTS_EACH` events for each person: nested executions, requests and waits, side by side. */
export function longRun(people: number) {
  const names = Array.from({ length: people }, (_, index) => `Person ${index + 1}`);
  return {
    ...{ format: 1, id: 'long-run', title: 'A long run', summary: 'Many people in four campaigns.' },
    instance: {
      fields: [{ name: 'Points', type: 'score' }],
      programs: [
        {
          name: 'Long',
          tokens: [{ name: 'Bonus', type: 'number', value: '5' }],
          campaigns: CAMPAIGNS.map((one) => ({ ...one, schedule: { qualification: 'every time' } })),
        },
      ],
    },
    people: names.map((name) => ({ name, new: true })),
    script: names.map((person, index) => ({ event: 'Person is Created', person, at: `${index} hours` })),
  };
}
