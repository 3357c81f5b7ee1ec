import { describe, expect, test } from 'vitest';
import type { ChangeData } from '#engine';
import { act } from '../act.ts';
import { MQL } from '../fixtures/mql.ts';
import { open } from '../open.ts';

const bench = open(MQL);
const change = (...changes: readonly ChangeData[]) => act(bench, { type: 'edit', label: 'Turn it', changes });
const flow = ['instance', 'programs', 'Lifecycle', 'campaigns', 'New person', 'flow'];

test('makes changes as variants do, as one edit', () => {
  const changed = change(
    { at: [...flow, 3], remove: true },
    { at: [...flow, 1], insert: { step: 'Wait', duration: '1 day' } },
  );
  expect(changed.scenario.instance.programs[0]?.campaigns[0]?.flow.map(({ step }) => step)).toEqual([
    'Wait',
    'Execute Campaign',
    'Execute Campaign',
  ]);
  expect(changed.past.map(({ label }) => label)).toEqual(['Turn it']);
  expect(act(changed, { type: 'undo' }).scenario).toBe(MQL);
});

describe('changes nothing', () => {
  test('when one of the places is not there', () => {
    const changed = change({ at: [...flow, 1], remove: true }, { at: [...flow, 9], remove: true });
    expect(changed.message).toBeTruthy();
    expect(changed.scenario).toBe(MQL);
  });

  test.each<ChangeData>([
    { at: flow, set: 'soon' },
    { at: ['instance', 'programs'], set: 7 },
    { at: ['people'], set: null },
    { at: [...flow, 1], set: null },
  ])('when %j leaves no model', (one) => {
    const changed = change(one);
    expect(changed.message).toBe('"Turn it" would leave data that is not a model, so nothing was changed.');
    expect(changed.scenario).toBe(MQL);
  });
});
