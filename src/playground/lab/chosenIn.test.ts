import { expect, test } from 'vitest';
import { campaignTab } from '../forms/form.ts';
import { chosenIn, viewOf } from './chosenIn.ts';

test('what is open in the forms comes back from a view', () => {
  for (const kind of ['campaign', 'program', 'folder', 'person'] as const)
    expect(chosenIn({ run: 'trace', ...viewOf({ kind, name: 'One.Two' }) })).toEqual({
      kind,
      name: 'One.Two',
    });
});

test('nothing comes from a view that says nothing, or of what a link does not tell', () => {
  expect(chosenIn({ run: 'trace' })).toBeNull();
  expect(viewOf(null)).toEqual({});
  expect(viewOf({ kind: 'email', name: 'Hello' })).toEqual({});
});

test('a tab of a campaign is known by its name, and any other text is the first one', () => {
  expect(campaignTab('schedule')).toBe('schedule');
  for (const other of [undefined, '', 'toString']) expect(campaignTab(other)).toBe('smart list');
});
