import { describe, expect, test } from 'vitest';
import { act } from './act.ts';
import type { Action } from './action.ts';
import { MQL, REFS } from './fixtures/mql.ts';
import { identities, movedSince } from './identity.ts';
import { open } from './open.ts';

describe('the events that an edit moved', () => {
  const bench = open(MQL);
  const campaign = REFS.behavior;

  test('are none between two equal runs', () => {
    expect(bench.moved).toEqual([]);
    expect(movedSince(bench.run.events, open(MQL).run.events)).toEqual([]);
  });

  test('are the steps with other values, for each person, and what followed from them', () => {
    const action: Action = {
      type: 'set param',
      campaign,
      at: 0,
      choice: 'default',
      param: 'change',
      value: '+1',
    };
    const { moved, run } = act(bench, action);
    const said = moved.map((seq) => {
      const { person, campaign: where, reason } = run.events[seq] ?? {};
      return `${person}, ${where?.split('.')[1]}: ${reason}`;
    });
    expect(said).toEqual(
      [
        'Ada, Behavior score: Behavior Score: empty +1 gives 1.',
        'Ada, Behavior score: Behavior Score: 1 +20 gives 21.',
        'Ada, MQL decision: Lifecycle Stage: empty becomes "Nurture".',
        'Bob, Behavior score: Behavior Score: empty +1 gives 1.',
      ].sort((a, b) => said.indexOf(a) - said.indexOf(b)),
    );
  });

  test('are the flows that run in another way', () => {
    const { moved, run } = act(bench, { type: 'swap call', campaign: REFS.newPerson, at: 0 });
    const starts = run.events.filter(
      ({ type, campaign: where }) => type === 'flow started' && where === REFS.quality,
    );
    expect(moved).toEqual(expect.arrayContaining(starts.map(({ seq }) => seq)));
  });

  test('come back on undo', () => {
    const edited = act(bench, { type: 'swap call', campaign: REFS.newPerson, at: 0 });
    expect(act(edited, { type: 'undo' }).moved).toHaveLength(edited.moved.length);
  });
});

test('every event of a run has an identity of its own', () => {
  const known = identities(open(MQL, { variant: 'parallel' }).run.events);
  expect(new Set(known).size).toBe(known.length);
});
