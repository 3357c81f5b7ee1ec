import { expect, test } from 'vitest';
import { client, fieldOf } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';

const program = (id: number, rest = '') => `/rest/asset/v1/program/${id}${rest}.json`;
const ROOT = '{"id":1,"type":"Folder"}';
const idsOf = (body: { result?: readonly { id: number }[] }) => (body.result ?? []).map(({ id }) => id);

test('a program by id, by name and among all', () => {
  const one = client();
  const [event] = one.get(program(1500)).body.result;
  expect(event).toMatchObject({
    name: 'Event',
    type: 'Default',
    folder: { type: 'Folder', value: ids.spring, folderName: 'Spring' },
    url: expect.stringMatching(/#PG1500A1$/),
  });
  expect(one.get('/rest/asset/v1/program/byName.json', { name: 'event' }).body.result).toEqual([event]);
  expect(idsOf(one.get('/rest/asset/v1/programs.json').body)).toEqual([1001, 1500]);
  expect(
    idsOf(one.get('/rest/asset/v1/programs.json', { filterType: 'folderId', filterValues: '500' }).body),
  ).toEqual([1500]);
  expect(
    idsOf(one.get('/rest/asset/v1/programs.json', { filterType: 'id', filterValues: '1001,7' }).body),
  ).toEqual([1001]);
  expect(one.get('/rest/asset/v1/programs.json', { filterType: 'id' }).code).toBe('701');
  expect(one.get('/rest/asset/v1/programs.json', { filterType: 'color', filterValues: 'x' }).code).toBe(
    '1001',
  );
});

test('[12.21] a clone has its own campaigns, inactive ones, which name each other; executables stay executable', () => {
  const one = client();
  const cloneOf = (id: number, name: string) =>
    one.form(program(id, '/clone'), { name, folder: ROOT, description: 'a copy' }).body.result[0];
  one.form('/rest/asset/v1/smartCampaigns.json', { name: 'Inner', folder: '{"id":1500,"type":"Program"}' });
  const copy = cloneOf(1500, 'Event 2');
  expect(copy).toMatchObject({ description: 'a copy', folder: { value: 1 } });
  const folder = JSON.stringify({ id: copy.id, type: 'Program' });
  const campaigns = one.get('/rest/asset/v1/smartCampaigns.json', { folder }).body.result;
  expect(
    campaigns.map(({ name, isActive }: { name: string; isActive: boolean }) => [name, isActive]),
  ).toEqual([
    ['Invite', false],
    ['Asleep', false],
    ['By the flow only', false],
    ['Later', false],
    ['Inner', false],
  ]);
  one.form(`/rest/asset/v1/folder/${copy.id}/tokens.json`, {
    folderType: 'Program',
    name: 'Message',
    type: 'text',
    value: 'of the clone',
  });
  const [invite] = campaigns;
  one.form(`/rest/asset/v1/smartCampaign/${invite.id}/activate.json`);
  one.json(`/rest/v1/campaigns/${invite.id}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  expect(fieldOf(one, 'Ada', 'Person Status')).toBe('of the clone');
  const shared = cloneOf(ids.shared, 'Shared 2');
  const kinds = one.state().sandbox.program.campaigns.filter(({ ref }) => ref.startsWith('Shared 2.'));
  expect(kinds.map(({ kind }) => kind)).toEqual(['executable', 'executable', 'batch']);
  expect(shared.id).not.toBe(copy.id);
});

test('a clone executes its own executables', () => {
  const one = client();
  one.form('/rest/asset/v1/program/1500.json', { name: 'Party' });
  const inEvent = '{"id":1500,"type":"Program"}';
  one.form('/rest/asset/v1/smartCampaign/2004/clone.json', {
    name: 'Own',
    folder: inEvent,
    isExecutable: 'true',
  });
  expect(one.state().sandbox.program.campaigns.map(({ ref }) => ref)).toContain('Party.Own');
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  expect(fieldOf(one, 'Ada', 'Person Status')).toBe('stored');
});

test('making, changing and deleting a program', () => {
  const one = client();
  const values = { name: 'New', folder: ROOT, type: 'Engagement', channel: 'Nurture' };
  const [made] = one.form('/rest/asset/v1/programs.json', values).body.result;
  expect(made).toMatchObject({ name: 'New', type: 'Engagement', folder: { value: 1 } });
  const [changed] = one.json(program(made.id), { name: 'Newer', description: 'x' }).body.result;
  expect(changed).toMatchObject({ id: made.id, name: 'Newer', description: 'x' });
  expect(one.form(program(made.id, '/delete')).body.result).toEqual([{ id: made.id }]);
  expect(one.get(program(made.id)).body.warnings).toHaveLength(1);
});

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  [
    'a name that is taken',
    '/rest/asset/v1/programs.json',
    { name: 'Event', folder: ROOT, type: 'Default', channel: 'x' },
    '709',
  ],
  ['no channel', '/rest/asset/v1/programs.json', { name: 'N', folder: ROOT, type: 'Default' }, '701'],
  [
    'a type that the sandbox lacks',
    '/rest/asset/v1/programs.json',
    { name: 'N', folder: ROOT, type: 'Email', channel: 'x' },
    '709',
  ],
  [
    'a folder that is a program',
    '/rest/asset/v1/programs.json',
    { name: 'N', folder: '{"id":1500,"type":"Program"}', type: 'Default', channel: 'x' },
    '711',
  ],
  [
    'no folder of that id',
    '/rest/asset/v1/program/1500/clone.json',
    { name: 'N', folder: '{"id":7,"type":"Folder"}' },
    '710',
  ],
  ['a long name', '/rest/asset/v1/program/1500/clone.json', { name: 'x'.repeat(256), folder: ROOT }, '709'],
  ['no such program', '/rest/asset/v1/program/7/clone.json', { name: 'N', folder: ROOT }, '702'],
  ['active campaigns', '/rest/asset/v1/program/1500/delete.json', {}, '709'],
  ['campaigns that others name', '/rest/asset/v1/program/1001/delete.json', {}, '709'],
  ['no such program to change', '/rest/asset/v1/program/7.json', { name: 'N' }, '702'],
  ['the name of another', '/rest/asset/v1/program/1500.json', { name: 'Shared' }, '709'],
])('%s: refused, and nothing changes', (_what, target, values, code) => {
  const one = client();
  const before = one.state().sandbox;
  expect(one.form(target, values).code).toBe(code);
  expect(one.state().sandbox).toBe(before);
});
