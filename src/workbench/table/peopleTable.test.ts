import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { MQL } from '../fixtures/mql.ts';
import { peopleTable } from './peopleTable.ts';
import { readTable } from './readTable.ts';
import { testing } from './testing.ts';

const setting = (scenario: Scenario) => ({ scenario, like: 'Ada', policy: 'lockstep' });

/** The results of the table that is made of a model's own people. */
function again(scenario: Scenario) {
  const rows = peopleTable(setting(scenario));
  const lines = rows.map((cells, at) => ({ line: at + 1, cells }));
  const table = readTable(lines, setting(scenario));
  if ('problems' in table) throw new Error(table.problems[0]?.message ?? '');
  const work = testing(setting(scenario), table);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

describe("a model's people as a table", () => {
  test('have what they have, and are expected to end as they end', () => {
    expect(peopleTable(setting(MQL))).toEqual([
      [
        ...['Name', 'Job Title', 'Num Employees', 'Web Visits'],
        ...['expect Quality Score', 'expect Behavior Score', 'expect Lifecycle Stage'],
      ],
      ['Ada', 'VP Marketing', '1200', '7', '50', '30', 'MQL'],
      ['Bob', 'Student', '3', '1', '5', '10', 'Not a fit'],
    ]);
  });

  test('pass, also with memberships and with values that are empty', () => {
    const lists: Scenario = {
      ...MQL,
      instance: {
        ...MQL.instance,
        lists: ['Guests', 'Partners'],
        programs: [
          {
            name: 'P',
            campaigns: [
              {
                name: 'Sort',
                smartList: { triggers: [{ trigger: 'Person is Created' }] },
                flow: [
                  {
                    step: 'Add to List',
                    choices: [
                      {
                        if: {
                          filter: 'Person Attribute',
                          attribute: 'Web Visits',
                          operator: 'at least',
                          values: [5],
                        },
                        list: 'Guests',
                      },
                    ],
                    list: 'Partners',
                  },
                  { step: 'Change Data Value', attribute: 'Job Title', newValue: 'NULL' },
                ],
              },
            ],
          },
        ],
      },
      people: [
        { ...MQL.people[0], name: 'Ada', lists: ['Partners'] },
        { name: 'Bob', new: true },
      ],
    };
    const { rows, given, expected } = again(lists);
    expect(given).toContain('List: Partners');
    expect(expected).toEqual(expect.arrayContaining(['Job Title', 'List: Guests', 'List: Partners']));
    expect(rows.map(({ person, status }) => [person.name, status])).toEqual([
      ['Ada', 'passed'],
      ['Bob', 'passed'],
    ]);
  });

  test('a model without people has none', () => {
    expect(peopleTable(setting({ ...MQL, people: [], script: [] }))).toEqual([['Name']]);
  });
});
