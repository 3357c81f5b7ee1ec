import { describe, expect, test } from 'vitest';
import { client } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';

const folder = JSON.stringify({ id: ids.shared, type: 'Program' });
const clone = (id: number) => `/rest/asset/v1/smartCampaign/${id}/clone.json`;
const CREATE = '/rest/asset/v1/smartCampaigns.json';

const kindOf = (one: ReturnType<typeof client>, id: number) =>
  one.state().sandbox.program.campaigns.find((campaign) => campaign.id === id)?.kind;

describe('[12.17] the worked case of the article: isExecutable', () => {
  test.each([
    [{}, 'batch'],
    [{ isExecutable: 'false' }, 'batch'],
    [{ isExecutable: 'true' }, 'executable'],
    [{ isExecutable: 'True' }, 'executable'],
  ])('the clone of an executable with %j is a %s campaign', (more, kind) => {
    const one = client();
    const { body } = one.form(clone(ids.stamp), { name: 'Copy', folder, ...more });
    const [copy] = body.result;
    expect(kindOf(one, copy.id)).toBe(kind);
    expect(copy).not.toHaveProperty('isExecutable');
    expect(one.json(`/rest/v1/campaigns/${copy.id}/schedule.json`, {}).code).toBe(
      kind === 'batch' ? undefined : '1003',
    );
  });

  test.each([
    [{}, 'batch'],
    [{ isExecutable: 'true' }, 'executable'],
  ])('a campaign created with %j is a %s campaign', (more, kind) => {
    const one = client();
    const { body } = one.form(CREATE, { name: 'New', folder, ...more });
    expect(kindOf(one, body.result[0].id)).toBe(kind);
    expect(body.result[0]).toMatchObject({ name: 'New', status: 'Never Run', parentProgramId: ids.shared });
  });

  test('[1.13] a campaign with triggers is not cloned as executable', () => {
    const one = client();
    const before = one.state().sandbox;
    const reply = one.form(clone(ids.invite), { name: 'Copy', folder, isExecutable: 'true' });
    expect(reply.code).toBe('709');
    expect(reply.body.errors[0].message).toContain('has a trigger');
    expect(one.state().sandbox).toBe(before);
  });

  test('[1.14] no update makes a campaign executable', () => {
    const one = client();
    const id = ids.everybody;
    one.form(`/rest/asset/v1/smartCampaign/${id}.json`, { name: 'Renamed', isExecutable: 'true' });
    expect(kindOf(one, id)).toBe('batch');
  });
});

test('[1.7] [1.12] the clone of a trigger campaign has its rules and is inactive', () => {
  const one = client();
  const { body } = one.form(clone(ids.invite), { name: 'Copy', folder, description: 'a copy' });
  const [copy] = body.result;
  expect(copy).toMatchObject({ type: 'trigger', isActive: false, status: 'Inactive', description: 'a copy' });
  const rules = (id: number) =>
    one.get(`/rest/asset/v1/smartCampaign/${id}/smartList.json`, { includeRules: 'true' }).body.result[0]
      .rules;
  expect(rules(copy.id)).toEqual(rules(ids.invite));
});

test.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
  ['no name', { folder }, '701', /^name cannot be blank$/],
  ['a blank name', { folder, name: '  ' }, '701', /^name cannot be blank$/],
  ['no folder', { name: 'New' }, '701', /^folder cannot be blank$/],
  ['a folder apart', { name: 'New', id: '1001', type: 'Program' }, '701', /^folder cannot be blank$/],
  ['a folder that is no JSON', { name: 'New', folder: '1001' }, '1001', /folder/],
  ['a folder of another type', { name: 'New', folder: '{"id":1001,"type":"Zone"}' }, '1001', /folder/],
  [
    'a program that is not there',
    { name: 'New', folder: '{"id":7,"type":"Program"}' },
    '710',
    /Parent Folder Not Found/,
  ],
  ['a campaign folder', { name: 'New', folder: '{"id":500,"type":"Folder"}' }, '711', /Incompatible/],
  ['a name that is taken', { name: 'Stamp', folder }, '709', /another smart campaign/],
  ['a long description', { name: 'New', folder, description: 'x'.repeat(2001) }, '709', /2000/],
  ['a flag that is none', { name: 'New', folder, isExecutable: 'maybe' }, '1001', /Boolean/],
])('created with %s: refused, and nothing changes', (_what, values, code, message) => {
  const one = client();
  const before = one.state().sandbox;
  const reply = one.form(CREATE, values);
  expect(reply.code).toBe(code);
  expect(reply.body.errors[0].message).toMatch(message);
  expect(one.state().sandbox).toBe(before);
});

test('a clone in use: an executable made by the API can be executed by name, and keeps running flows as they are', () => {
  const one = client();
  one.json(`/rest/v1/campaigns/${ids.later}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  const inEvent = JSON.stringify({ id: ids.event, type: 'Program' });
  one.form(clone(ids.stamp), { name: 'First of Event', folder: inEvent, isExecutable: 'true' });
  one.form('/sandbox/v1/time.json', { by: '1 hour' });
  expect(one.state().sandbox.world.people.get('Ada')?.fields['Person Score']).toBe(1);
  expect(one.state().sandbox.world.strands).toEqual([]);
});
