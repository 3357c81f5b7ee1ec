import { expect, test } from 'vitest';
import { misfits } from './check.ts';
import {
  assetTime,
  flag,
  leadTime,
  listOf,
  oneOf,
  open,
  record,
  type Schema,
  text,
  whole,
} from './schema.ts';

const person = record(
  { id: whole(), name: text({ maxLength: 5 }) },
  { tags: listOf(text(), { maxItems: 2 }) },
);

test.each<[string, Schema, unknown, readonly string[]]>([
  ['what fits', person, { id: 1, name: 'Ada', tags: ['a'] }, []],
  ['another type', person, [], ['it is no object']],
  ['null', person, null, ['it is no object']],
  ['a member that is missing', person, { id: 1 }, ['it has no name']],
  ['a member besides', person, { id: 1, name: 'Ada', constructor: 1 }, ['it has constructor besides']],
  ['a member of the wrong type', person, { id: 1.5, name: 'Ada' }, ['it.id is no integer']],
  ['a long text', person, { id: 1, name: 'Adalbert' }, ['it.name is longer than 5']],
  ['many items', person, { id: 1, name: 'Ada', tags: ['a', 'b', 'c'] }, ['it.tags has 3 items']],
  ['an item of the wrong type', person, { id: 1, name: 'Ada', tags: [1] }, ['it.tags[0] is no string']],
  ['an open record', open(record({ a: flag() })), { a: true, b: 1 }, []],
  ['a word that is none', oneOf('a', 'b'), 'c', ['it is none of a, b']],
  ['one of two', { anyOf: [text(), whole()] }, 7, []],
  ['none of two', { anyOf: [text(), flag()] }, 7, ['it is no string']],
  ['a number out of bounds', whole({ minimum: 1, maximum: 3 }), 4, ['it is more than 3']],
  ['a time of assets', assetTime, '2026-03-02T09:00:00Z+0000', []],
  ['a time of leads', leadTime, '2026-03-02T09:00:00Z+0000', [expect.stringContaining('does not match')]],
])('%s', (_what, schema, value, found) => {
  expect(misfits(schema, value)).toEqual(found);
});
