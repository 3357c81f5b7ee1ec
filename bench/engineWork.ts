import type { Scenario } from '#engine';

/*
 * The work that all engines of the benchmark do for each person, in the same words:
 *
 *   gate        Country is Sweden, else nothing happens
 *   1 score     Score + 5
 *   2 data      Stage becomes "Engaged"
 *   3 choice    Score at least 10: Route becomes "Sales", else "Nurture"
 *   4 child     a flow of its own, to its end, before this one goes on:
 *     4.1 score   Score + 1
 *     4.2 data    Owner becomes "Routing"
 */

export interface Fields {
  readonly Country: string;
  readonly Score: number;
  readonly Stage: string | null;
  readonly Route: string | null;
  readonly Owner: string | null;
}

export interface WorkPerson {
  readonly name: string;
  readonly fields: Fields;
}

/** What an engine made of one person: the fields at the end and how many events its trace has. */
export interface Outcome {
  readonly fields: Fields;
  readonly events: number;
}

/** An engine. `ready` gives it the people; what it then gives takes everybody through, one after the other. */
export interface Peer {
  readonly name: string;
  readonly ready: (people: readonly WorkPerson[]) => () => Iterable<Outcome> | AsyncIterable<Outcome>;
}

/** Nine in ten pass the gate, and half of all have the score for Sales. */
export function drawPeople(count: number): WorkPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const Country = index % 10 === 9 ? 'Norway' : 'Sweden';
    const fields = { Country, Score: index % 11, Stage: null, Route: null, Owner: null };
    return { name: `Person ${index}`, fields };
  });
}

/** What everybody must end with, worked out without any engine. */
export function expected({ fields }: WorkPerson): Fields {
  if (fields.Country !== 'Sweden') return fields;
  const Route = fields.Score + 5 >= 10 ? 'Sales' : 'Nurture';
  return { ...fields, Score: fields.Score + 6, Stage: 'Engaged', Route, Owner: 'Routing' };
}

/** The work as a scenario: a form fill takes each person into the campaign. */
export function scenarioOf(people: readonly WorkPerson[]): Scenario {
  const set = (attribute: string, newValue: string) => ({
    step: 'Change Data Value',
    attribute,
    newValue,
  });
  const score = (change: string) => ({ step: 'Change Score', scoreName: 'Score', change });
  const high = { filter: 'Person Attribute', attribute: 'Score', operator: 'at least', values: [10] };
  const swedish = { filter: 'Person Attribute', attribute: 'Country', operator: 'is', values: ['Sweden'] };
  const route = set('Route', 'Nurture');
  const choices = [{ if: high, attribute: 'Route', newValue: 'Sales' }];
  const text = ['Stage', 'Route', 'Owner'].map((name) => ({ name, type: 'string' as const }));
  return {
    format: 1,
    id: 'bench',
    title: 'The work of the benchmark',
    instance: {
      fields: [{ name: 'Score', type: 'score' }, ...text],
      programs: [
        {
          name: 'Bench',
          campaigns: [
            {
              name: 'Main',
              smartList: { triggers: [{ trigger: 'Fills Out Form' }], filters: [swedish] },
              flow: [
                score('+5'),
                set('Stage', 'Engaged'),
                { ...route, choices },
                { step: 'Execute Campaign', campaign: 'Bench.Child', useParentTokenContext: false },
              ],
              schedule: { qualification: 'every time' },
            },
            {
              name: 'Child',
              executable: true,
              flow: [score('+1'), set('Owner', 'Routing')],
              schedule: { qualification: 'every time' },
            },
          ],
        },
      ],
    },
    people: people.map(({ name, fields }) => ({ name, fields: { ...fields } })),
    script: people.map(({ name }) => ({ event: 'Fills Out Form', person: name, form: 'Contact' })),
  };
}
