import { expect, test } from 'vitest';
import { client, fieldOf } from '../../fixtures/client.ts';
import { ids } from '../../fixtures/model.ts';

const EVENT = '/rest/asset/v1/folder/1500/tokens.json';
const DELETE = '/rest/asset/v1/folder/1500/tokens/delete.json';
const program = { folderType: 'Program' };
const read = (one: ReturnType<typeof client>) => one.get(EVENT, program).body.result[0];

test('[12.20] the tokens of a program and of a folder', () => {
  const one = client();
  expect(read(one)).toEqual({
    folder: { type: 'Program', value: 1500 },
    tokens: [
      { name: 'Message', type: 'text', value: 'stored', computedUrl: expect.stringMatching(/#MF1500C3$/) },
    ],
  });
  const spring = one.get('/rest/asset/v1/folder/500/tokens.json', { folderType: 'Folder' }).body.result[0];
  expect(spring.tokens).toMatchObject([{ name: 'Season', value: 'spring' }]);
  expect(one.get('/rest/asset/v1/folder/9/tokens.json').body.warnings).toHaveLength(1);
});

test('[12.20] the same call creates and changes; the next run sees it', () => {
  const one = client();
  const reply = one.form(EVENT, { ...program, name: 'message', type: 'text', value: 'changed' });
  expect(reply.body.result[0].tokens).toMatchObject([{ name: 'Message', value: 'changed' }]);
  one.form(EVENT, { ...program, name: 'Points', type: 'score', value: '+5' });
  expect(read(one).tokens.map(({ name }: { name: string }) => name)).toEqual(['Message', 'Points']);
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  expect(fieldOf(one, 'Ada', 'Person Status')).toBe('changed');
});

test('a token of a folder is inherited by the programs below it', () => {
  const one = client();
  one.form(DELETE, { ...program, name: 'Message', type: 'text' });
  one.form('/rest/asset/v1/folder/500/tokens.json', {
    folderType: 'Folder',
    name: 'Message',
    type: 'text',
    value: 'of spring',
  });
  one.json(`/rest/v1/campaigns/${ids.invite}/trigger.json`, { input: { leads: [{ id: ids.ada }] } });
  expect(fieldOf(one, 'Ada', 'Person Source')).toBe('of spring');
});

test('[12.20] deleting by form, and with everything in the address', () => {
  const one = client();
  expect(one.form(DELETE, { ...program, name: 'Message', type: 'date' }).code).toBe('702');
  expect(one.form(DELETE, { ...program, name: 'Message', type: 'text' }).body.result).toEqual([{ id: 1500 }]);
  expect(read(one).tokens).toEqual([]);
  one.form(EVENT, { ...program, name: 'Again', type: 'text', value: 'x' });
  const target = `${DELETE}?name=Again&type=text&folderType=Program`;
  expect(one.send({ method: 'POST', target }).body.success).toBe(true);
  expect(read(one).tokens).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['no name', { type: 'text', value: 'x' }, '701'],
  ['no value', { name: 'A', type: 'text' }, '701'],
  ['braces', { name: '{{my.A}}', type: 'text', value: 'x' }, '709'],
  ['a long name', { name: 'x'.repeat(51), type: 'text', value: 'x' }, '709'],
  ['a type that the call does not take', { name: 'A', type: 'email script', value: 'x' }, '1001'],
  ['a value that is no number', { name: 'A', type: 'number', value: 'x' }, '709'],
  ['a value that is no date', { name: 'A', type: 'date', value: '2.3.2026' }, '709'],
  ['a type of place that is none', { name: 'A', type: 'text', value: 'x', folderType: 'Zone' }, '1001'],
  ['the root', { name: 'A', type: 'text', value: 'x', folderType: 'Folder', id: '1' }, '702'],
])('a token with %s: refused, and nothing changes', (_what, values, code) => {
  const one = client();
  const before = one.state().sandbox;
  expect(one.form(EVENT, { ...program, ...values }).code).toBe(code);
  expect(one.state().sandbox).toBe(before);
});

test('a token called like what every object inherits is a token like any other', () => {
  const one = client();
  for (const name of ['__proto__', 'constructor'])
    expect(one.form(EVENT, { ...program, name, type: 'text', value: 'x' }).body.success).toBe(true);
  expect(read(one).tokens).toHaveLength(3);
});
