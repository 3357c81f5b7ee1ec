import { describe, expect, test } from 'vitest';
import { act } from './act.ts';
import { MQL, REFS } from './fixtures/mql.ts';
import type { Moment } from './moment.ts';
import { stopOf } from './moment.ts';
import { open } from './open.ts';

const decision: Moment = { campaign: REFS.decision, at: 1, person: 'Ada' };

describe('a moment', () => {
  const bench = open(MQL);
  const { events } = bench.run;

  test('is the first time that a step is taken, by anybody or by one person', () => {
    const first = stopOf(events, { campaign: REFS.quality, at: 2 });
    expect(events[first ?? -1]).toMatchObject({ type: 'step', campaign: REFS.quality, index: 1 });
    expect(
      events
        .slice(0, first)
        .some((one) => one.type === 'step' && one.index === 1 && one.campaign === REFS.quality),
    ).toBe(false);
    for (const person of ['Ada', 'Bob'])
      expect(events[stopOf(events, { campaign: REFS.quality, at: 2, person }) ?? -1]).toMatchObject({
        person,
      });
  });

  test('is the coming to a smart list, where the cursor can stand', () => {
    const stop = stopOf(events, { campaign: REFS.newPerson, at: 'smart list' });
    expect(events[stop ?? -1]).toMatchObject({ type: 'flow started', campaign: REFS.newPerson });
  });

  test('is a later time where one is asked for', () => {
    const step = { campaign: REFS.quality, at: 1 };
    const [first, second] = [1, 2].map((time) => stopOf(events, { ...step, time }) ?? -1);
    expect(second).toBeGreaterThan(first ?? -1);
    expect(events[second ?? -1]).toMatchObject({ type: 'step', campaign: REFS.quality, index: 0 });
    expect(stopOf(events, { ...step, time: 9 })).toBeUndefined();
  });

  test('is nowhere when the run does not come to it', () => {
    expect(stopOf(events, { campaign: REFS.quality, at: 9 })).toBeUndefined();
    expect(stopOf(events, { campaign: REFS.quality, at: 1, person: 'Zoe' })).toBeUndefined();
    expect(stopOf(events, { campaign: 'Gone', at: 1 })).toBeUndefined();
  });
});

describe('the cursor', () => {
  const start = open(MQL);

  test('goes to a moment, and finds it again after an edit', () => {
    const before = act(start, { type: 'cursor', to: decision });
    const swapped = act(act(before, { type: 'swap call', campaign: REFS.newPerson, at: 1 }), {
      type: 'cursor',
      to: decision,
    });
    for (const { run, cursor } of [before, swapped])
      expect(run.events[cursor]).toMatchObject({ type: 'step', campaign: REFS.decision, person: 'Ada' });
    expect(swapped.cursor).not.toBe(before.cursor);
  });

  test('stays and says so when the run does not come to it', () => {
    const removed = act(start, { type: 'remove step', campaign: REFS.newPerson, at: 2 });
    const asked = act(removed, { type: 'cursor', to: decision });
    expect(asked.message).toBe('This run does not come there.');
    expect({ ...asked, message: null }).toEqual({ ...removed, message: null });
  });
});
