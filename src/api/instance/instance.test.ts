import { expect, test } from 'vitest';
import { client } from '../fixtures/client.ts';
import { ids } from '../fixtures/model.ts';
import { comparedTables } from './compared.ts';
import { heldTables, type TableId } from './tables.ts';

const FORM = { folder: JSON.stringify({ id: ids.event, type: 'Program' }) };

/** What a call has changed, a line a row: its fate, then its cells with what they were. */
function changes(call: (one: ReturnType<typeof client>) => unknown, id: TableId): readonly string[] {
  const one = client();
  const before = heldTables(one.state().sandbox);
  call(one);
  const table = comparedTables(before, heldTables(one.state().sandbox)).find((each) => each.id === id);
  const rows = table?.rows.filter(({ fate }) => fate !== 'same') ?? [];
  expect(table?.changed).toBe(rows.length);
  return rows.map(({ fate, cells }) =>
    [fate, ...cells.map(({ text, was }) => (was === undefined ? text : `${was} > ${text}`))].join(' | '),
  );
}

test('every row has a key of its own, and as many cells as there are columns', () => {
  for (const { columns, rows } of heldTables(client().state().sandbox)) {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  }
});

test('[12.17] a clone shows its kind, which no answer of the API has', () => {
  const clone = (values: Readonly<Record<string, string>>) => (one: ReturnType<typeof client>) =>
    one.form(`/rest/asset/v1/smartCampaign/${ids.stamp}/clone.json`, { name: 'Copy', ...FORM, ...values });
  expect(changes(clone({}), 'campaigns')).toEqual(['new | Event.Copy | 3713 | batch | ']);
  expect(changes(clone({ isExecutable: 'true' }), 'campaigns')).toEqual([
    'new | Event.Copy | 3713 | executable | ',
  ]);
});

test('what is switched, scheduled and run', () => {
  expect(
    changes((one) => one.form(`/rest/asset/v1/smartCampaign/${ids.asleep}/activate.json`), 'campaigns'),
  ).toEqual(['changed | Event.Asleep | 2001 | trigger | inactive > active']);
  const schedule = (one: ReturnType<typeof client>) =>
    one.json(`/rest/v1/campaigns/${ids.everybody}/schedule.json`, {});
  expect(changes(schedule, 'campaigns')).toEqual([
    'changed | Shared.Everybody | 2006 | batch |  > run due 2026-03-02T09:05:00Z',
  ]);
  expect(
    changes((one) => {
      schedule(one);
      one.form('/sandbox/v1/time.json', { by: '1 hour' });
    }, 'campaigns'),
  ).toEqual(['changed | Shared.Everybody | 2006 | batch |  > has run once']);
});

test('tokens, fields and memberships', () => {
  const token =
    (path: string, values: Readonly<Record<string, string>>) => (one: ReturnType<typeof client>) =>
      one.form(`/rest/asset/v1/folder/${ids.event}/tokens${path}.json`, {
        name: 'Message',
        type: 'text',
        folderType: 'Program',
        ...values,
      });
  expect(changes(token('', { value: 'other' }), 'tokens')).toEqual([
    'changed | Event: {{my.Message}} | text | stored > other',
  ]);
  expect(changes(token('/delete', {}), 'tokens')).toEqual(['gone | Event: {{my.Message}} | text | stored']);
  const request = (one: ReturnType<typeof client>) =>
    one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  expect(changes(request, 'fields')).toEqual([
    'new | Ada | 1000001 | Person Source | stored',
    'new | Ada | 1000001 | Person Status | stored',
    'new | Ada | 1000001 | Lifecycle Stage | of the child',
  ]);
  expect(changes(request, 'members')).toHaveLength(3);
  expect(
    changes(
      (one) => one.json(`/rest/v1/lists/${ids.guests}/leads.json`, { input: [{ id: ids.ada }] }),
      'members',
    ),
  ).toEqual(['new | Ada | 1000001 | List: Guests | ']);
});

test('a deleted campaign is gone, a made program is new', () => {
  expect(
    changes((one) => one.form(`/rest/asset/v1/smartCampaign/${ids.everybody}/delete.json`), 'campaigns'),
  ).toEqual(['gone | Shared.Everybody | 2006 | batch | ']);
  const clone = { name: 'Event 2', folder: '{"id":1,"type":"Folder"}' };
  expect(
    changes((one) => one.form(`/rest/asset/v1/program/${ids.event}/clone.json`, clone), 'places'),
  ).toEqual([expect.stringMatching(/^new \| Event 2 \| \d+ \| Program \| Marketing Activities$/)]);
});
