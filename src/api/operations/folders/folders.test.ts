import { expect, test } from 'vitest';
import { client } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';

const folder = (id: number, rest = '') => `/rest/asset/v1/folder/${id}${rest}.json`;
const namesOf = (body: { result?: readonly { name: string }[] }) =>
  (body.result ?? []).map(({ name }) => name);
const ROOT = '{"id":1,"type":"Folder"}';

test('[12.21] a folder, a program as a folder, and the root', () => {
  const one = client();
  expect(one.get(folder(ids.old), { type: 'Folder' }).body.result[0]).toMatchObject({
    name: 'Old',
    folderId: { id: ids.old, type: 'Folder' },
    folderType: 'Marketing Folder',
    parent: { id: ids.spring, type: 'Folder' },
    path: '/Marketing Activities/Spring/Old',
    isSystem: false,
  });
  expect(one.get(folder(1500), { type: 'Program' }).body.result[0]).toMatchObject({
    folderType: 'Marketing Program',
    path: '/Marketing Activities/Spring/Event',
  });
  expect(one.get(folder(1), { type: 'Folder' }).body.result[0]).toMatchObject({
    folderType: 'Zone',
    isSystem: true,
  });
  expect(one.get(folder(1500), { type: 'Folder' }).body.warnings).toHaveLength(1);
  expect(one.get(folder(1500)).code).toBe('701');
});

test('[12.21] by name, as a tree, and what lies in one', () => {
  const one = client();
  expect(namesOf(one.get('/rest/asset/v1/folder/byName.json', { name: 'Spring' }).body)).toEqual(['Spring']);
  expect(
    namesOf(one.get('/rest/asset/v1/folder/byName.json', { name: 'Event', type: 'Folder' }).body),
  ).toEqual([]);
  const tree = (values: Readonly<Record<string, string>>) =>
    namesOf(one.get('/rest/asset/v1/folders.json', values).body);
  expect(tree({})).toEqual(['Marketing Activities', 'Spring', 'Shared']);
  expect(tree({ maxDepth: '3' })).toEqual(['Marketing Activities', 'Spring', 'Old', 'Event', 'Shared']);
  expect(tree({ root: '{"id":500,"type":"Folder"}' })).toEqual(['Spring', 'Old', 'Event']);
  const held = one.get(folder(1500, '/content'), { type: 'Program', maxReturn: '1' }).body.result;
  expect(held).toEqual([{ id: 2001, type: 'Smart Campaign' }]);
  expect(one.get(folder(500, '/content')).body.result).toEqual([
    { id: 501, type: 'Folder' },
    { id: 1500, type: 'Program' },
  ]);
});

test('[12.21] making, renaming and deleting; what lies in it goes along', () => {
  const one = client();
  const [made] = one.form('/rest/asset/v1/folders.json', { name: 'New', parent: ROOT, description: 'x' }).body
    .result;
  expect(made).toMatchObject({ name: 'New', description: 'x', parent: { id: 1, type: 'Folder' } });
  one.form(folder(ids.spring), { type: 'Folder', name: 'Summer' });
  expect(one.get(folder(1500), { type: 'Program' }).body.result[0].path).toBe(
    '/Marketing Activities/Summer/Event',
  );
  expect(one.get(folder(ids.spring), { type: 'Folder' }).body.result[0].name).toBe('Summer');
  expect(one.form(folder(made.id, '/delete'), { type: 'Folder' }).body.result).toEqual([{ id: made.id }]);
  expect(one.get(folder(made.id), { type: 'Folder' }).body.warnings).toHaveLength(1);
});

test('[1.25] archiving deactivates what is in the folder', () => {
  const one = client();
  expect(one.form(folder(ids.spring), { type: 'Folder', isArchive: 'true' }).body.result[0].isArchive).toBe(
    true,
  );
  expect(one.get('/rest/asset/v1/smartCampaign/3712.json').body.result[0].isActive).toBe(false);
  expect(one.form(folder(ids.spring), { type: 'Folder', isArchive: 'false' }).body.result[0].isArchive).toBe(
    false,
  );
});

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  ['a name that is taken', '/rest/asset/v1/folders.json', { name: 'Old', parent: ROOT }, '709'],
  ['no parent', '/rest/asset/v1/folders.json', { name: 'N' }, '701'],
  [
    'a parent that is not there',
    '/rest/asset/v1/folders.json',
    { name: 'N', parent: '{"id":7,"type":"Folder"}' },
    '710',
  ],
  [
    'a parent that is a program',
    '/rest/asset/v1/folders.json',
    { name: 'N', parent: '{"id":1500,"type":"Program"}' },
    '711',
  ],
  ['a system folder', folder(1), { type: 'Folder', name: 'N' }, '709'],
  ['a program', folder(1500, '/delete'), { type: 'Program' }, '711'],
  ['a folder that is not empty', folder(500, '/delete'), { type: 'Folder' }, '709'],
  ['the root deleted', folder(1, '/delete'), { type: 'Folder' }, '709'],
  ['no type', folder(501, '/delete'), {}, '701'],
  ['no such folder', folder(7, '/delete'), { type: 'Folder' }, '702'],
])('%s: refused, and nothing changes', (_what, target, values, code) => {
  const one = client();
  const before = one.state().sandbox;
  expect(one.form(target, values).code).toBe(code);
  expect(one.state().sandbox).toBe(before);
});
