import { expect, test } from 'vitest';
import { parse } from '#scenario';
import { OUTSIDE } from '#workbench';
import { ownLimits } from './ownLimits.ts';
import { claimKinds, formatParts, shortestModel } from './scenarioFormat.ts';
import { shapeWords } from './schemaWords.ts';

const parts = formatParts();
const keys = (part: string) => parts.find(({ id }) => id === part)?.keys ?? [];
const key = (part: string, path: string) => keys(part).find((one) => one.path === path);

test('every part of the format has its keys', () => {
  expect(parts.map(({ id }) => id)).toContain('outsideevent');
  expect(parts.filter(({ keys }) => keys.length === 0)).toEqual([]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
});

test('a key says what it holds and whether it is needed', () => {
  expect(key('file', 'people')).toMatchObject({ holds: 'a list of people, 200 at most', needed: true });
  expect(key('campaign', 'schedule.active')).toMatchObject({ holds: 'true or false', needed: false });
  expect(key('instance', 'fields[].type')?.holds).toMatch(/^"string", .+ or "datetime"$/);
  expect(key('person', 'fields')?.holds).toBe('names, each with a text, a number, true or false or null');
  expect(key('campaign', 'schedule.maxPeople')?.holds).toBe('a whole number, 1 or more');
});

test('the keys of a part go into what has no place of its own, and no further', () => {
  expect(key('instance', 'programs[].tokens[].value')).toBeDefined();
  expect(keys('instance').filter(({ path }) => path.includes('flow'))).toEqual([]);
  expect(keys('file').filter(({ path }) => path.startsWith('instance.'))).toEqual([]);
});

test('a part of many kinds has the keys that all of them have', () => {
  expect(keys('outsideevent').map(({ path }) => path)).toEqual(['event', 'at']);
  expect(key('outsideevent', 'event')?.holds).toBe('the name of its kind');
  expect(OUTSIDE.size).toBeGreaterThan(1);
});

test('a kind of claim has keys of its own', () => {
  const value = claimKinds().find(({ name }) => name === 'final value');
  expect(value?.keys.map(({ path }) => path)).toEqual(['person', 'field', 'is']);
});

test('shapes in words', () => {
  expect(shapeWords({ const: 1 })).toBe('1');
  expect(shapeWords({ type: 'integer', minimum: 1, maximum: 9 })).toBe('a whole number, 1 to 9');
  expect(shapeWords({ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } })).toBe(
    'a list of values, each a text or null',
  );
  expect(shapeWords({})).toBe('any value');
});

test('the example is a file that can be read', { timeout: 60_000 }, () => {
  const { id, text } = shortestModel();
  const { scenario, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(scenario?.id).toBe(id);
});

test('every limit of this site is said in words', () => {
  const limits = ownLimits().flatMap((group) => group.limits);
  expect(limits.length).toBeGreaterThan(30);
  expect(limits.filter(({ what, value }) => !what || !/^[\d,]+$/.test(value))).toEqual([]);
  expect(limits).toContainEqual({ what: 'Moves of one run, after which it is stopped', value: '20,000' });
});
