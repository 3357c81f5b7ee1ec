import { expect, test } from 'vitest';
import { open } from '#workbench';
import { eventAt } from './eventAt.ts';
import { scenarioVariant } from './scenarios.ts';

const model = { scenario: 'mql-decision', variant: 'parallel' };
const { run } = open(scenarioVariant(model.scenario, model.variant));

test('a step is found by its place, the first time that it is taken', () => {
  const first = eventAt(model, 'Lifecycle.Quality score 1');
  expect(run.events[first]).toMatchObject({ type: 'step', campaign: 'Lifecycle.Quality score', index: 0 });
  expect(eventAt(model, 'Lifecycle.Quality score 2')).toBeGreaterThan(first);
  expect(eventAt(model, 'Lifecycle.Quality score 1 Ada')).toBe(first);
});

test('coming to a smart list is found by its campaign, and told by the flow that it let the person into', () => {
  const seq = eventAt(model, 'Lifecycle.Quality score smart list Ada');
  expect(run.events[seq]).toMatchObject({ type: 'flow started', campaign: 'Lifecycle.Quality score' });
});

test('a later time is found by its number', () => {
  const first = eventAt({ scenario: 'who-may-request' }, 'Operations.Open to all smart list Ada');
  const second = eventAt({ scenario: 'who-may-request' }, 'Operations.Open to all smart list Ada (2)');
  expect(second).toBeGreaterThan(first);
});

test('a later time is told from the name of a person', () => {
  const asked = { scenario: '9-6-once-a-day', variant: 'month' };
  const { run: monthly } = open(scenarioVariant(asked.scenario, asked.variant));
  const second = eventAt(asked, 'Website.Score the form smart list Ada (2)');
  expect(second).toBeGreaterThan(eventAt(asked, 'Website.Score the form smart list Ada'));
  expect(monthly.events[second]).toMatchObject({ type: 'smart list', verdict: 'rule' });
  expect(eventAt(asked, 'Website.Score the form smart list (2)')).toBe(second);
  expect(() => eventAt(model, 'Lifecycle.Quality score 1 (2)')).toThrow('does not come to');
});

test('a name that ends in a number is not taken for a step', () => {
  const tiers = open(scenarioVariant('nesting', undefined)).program.campaigns.map(({ ref }) => ref);
  const numbered = tiers.find((ref) => / \d+$/.test(ref));
  expect(numbered).toBeDefined();
  expect(() => eventAt({ scenario: 'nesting' }, `${numbered}`)).toThrow();
  expect(eventAt({ scenario: 'nesting' }, `${numbered} 1`)).toBeGreaterThan(0);
});

test('what the run does not come to, or names no step, is told', () => {
  expect(() => eventAt(model, 'Lifecycle.Quality score 9')).toThrow('does not come to');
  expect(() => eventAt(model, 'Lifecycle.Quality score 1 Zoe')).toThrow('does not come to');
  expect(() => eventAt(model, 'Quality score')).toThrow('is no step');
});
