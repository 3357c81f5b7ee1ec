import { describe, expect, test } from 'vitest';
import { client } from '../fixtures/client.ts';
import { ids } from '../fixtures/model.ts';
import { markedTables } from './marked.ts';
import type { MarkedTable } from './table.ts';

/** The rows that a call changes, as texts by table. */
function changedBy(call: (one: ReturnType<typeof client>) => unknown): Readonly<Record<string, string[]>> {
  const one = client();
  const before = one.state().sandbox;
  call(one);
  const rowsOf = ({ rows }: MarkedTable) =>
    rows
      .filter(({ change }) => change !== null)
      .map(({ change, cells, was }) =>
        [change, ...cells.map((cell, at) => (was[at] === null ? cell : `${was[at]} > ${cell}`))].join(', '),
      );
  const tables = markedTables(before, one.state().sandbox);
  for (const table of tables) expect(rowsOf(table)).toHaveLength(table.changes);
  return Object.fromEntries(
    tables.filter(({ changes }) => changes > 0).map((table) => [table.id, rowsOf(table)]),
  );
}

describe('the instance after a call', () => {
  test('marks the fields that the requested campaign has written', () => {
    const changed = changedBy((one) =>
      one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } }),
    );
    expect(changed).toEqual({
      people: [
        'new, Ada, Person Source, stored',
        'new, Ada, Person Status, stored',
        'new, Ada, Lifecycle Stage, of the child',
      ],
    });
  });

  test('marks a clone as new, a campaign that is deactivated as changed, a deleted one as gone', () => {
    const clone = changedBy((one) =>
      one.form(`/rest/asset/v1/smartCampaign/${ids.stamp}/clone.json`, {
        name: 'Copy',
        folder: `{"id": ${ids.event}, "type": "Program"}`,
      }),
    );
    expect(clone['campaigns']).toEqual([expect.stringMatching(/^new, \d+, Event\.Copy, batch, -, no$/)]);
    expect(
      changedBy((one) => one.form(`/rest/asset/v1/smartCampaign/${ids.invite}/deactivate.json`)),
    ).toEqual({ campaigns: [`changed, ${ids.invite}, Event.Invite, trigger, yes > no, yes > no`] });
    expect(changedBy((one) => one.form(`/rest/asset/v1/smartCampaign/${ids.everybody}/delete.json`))).toEqual(
      { campaigns: [`gone, ${ids.everybody}, Shared.Everybody, batch, -, no`] },
    );
  });

  test('marks a My Token, a membership, a folder and a person', () => {
    expect(
      changedBy((one) =>
        one.form(`/rest/asset/v1/folder/${ids.event}/tokens.json`, {
          name: 'message',
          type: 'text',
          value: 'another',
          folderType: 'Program',
        }),
      ),
    ).toEqual({ tokens: ['changed, Event, {{my.Message}}, text, stored > another'] });
    const listed = changedBy((one) =>
      one.json(`/rest/v1/lists/${ids.guests}/leads.json`, { input: [{ id: ids.ada }] }),
    );
    expect(listed['memberships']).toEqual(['new, Ada, List: Guests, member']);
    const folder = changedBy((one) =>
      one.form('/rest/asset/v1/folders.json', { name: 'New', parent: '{"id": 1, "type": "Folder"}' }),
    );
    expect(folder['places']).toEqual([
      expect.stringMatching(/^new, \d+, New, Folder, Marketing Activities$/),
    ]);
    const made = changedBy((one) =>
      one.json('/rest/v1/leads.json', { input: [{ email: 'grace@example.com' }] }),
    );
    expect(made['people']).toHaveLength(2);
  });

  test('marks nothing after a call that only reads, or is refused', () => {
    expect(changedBy((one) => one.get('/rest/v1/campaigns.json'))).toEqual({});
    expect(changedBy((one) => one.form('/rest/asset/v1/smartCampaign/9/delete.json'))).toEqual({});
  });
});
