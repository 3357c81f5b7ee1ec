import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASSUMPTIONS, isAssumption, settings } from './assumptions.ts';

test('without a wish every switch stands at its first option', () => {
  const all = settings();
  expect(Object.keys(all)).toEqual(Object.keys(ASSUMPTIONS));
  for (const [id, { options }] of Object.entries(ASSUMPTIONS)) expect(all).toHaveProperty(id, options[0]);
});

test('a wish flips one switch; unknown switches and options are left out', () => {
  const all = settings({ 'same-value': 'logged', 'bare-score': 'nonsense', constructor: 'x' });
  expect(all).toEqual({ ...settings(), 'same-value': 'logged' });
});

test('only the ids of the table are switches', () => {
  expect(isAssumption('same-value')).toBe(true);
  for (const id of ['constructor', '__proto__', 'toString', '']) expect(isAssumption(id)).toBe(false);
});

test('every switch has at least two options, facts, and a test that flips it', () => {
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('assumptions'))
    .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'))
    .join();
  for (const [id, { options, facts }] of Object.entries(ASSUMPTIONS)) {
    expect(new Set(options).size).toBeGreaterThan(1);
    expect(facts.length).toBeGreaterThan(0);
    expect(tests).toContain(`'${id}'`);
    for (const option of options.slice(1)) expect(tests).toContain(option);
  }
});
