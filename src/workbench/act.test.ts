import { describe, expect, test } from 'vitest';
import { act } from './act.ts';
import type { Action } from './action.ts';
import type { Bench } from './bench.ts';
import { MQL, REFS } from './fixtures/mql.ts';
import { open } from './open.ts';

const all = (bench: Bench, ...actions: readonly Action[]) => actions.reduce(act, bench);
const swap = (at: number): Action => ({ type: 'swap call', campaign: REFS.newPerson, at });
const stage = ({ run }: Bench, person = 'Ada') => run.world.people.get(person)?.fields['Lifecycle Stage'];

/** Sequence numbers of the decision about Ada and of the last score that it needs. */
function decisionAndScore({ run }: Bench) {
  const steps = run.events.filter(({ type, person }) => type === 'step' && person === 'Ada');
  const decided = steps.find(({ campaign }) => campaign === REFS.decision)?.seq ?? -1;
  const scored = steps.findLast(({ campaign }) => campaign === REFS.behavior)?.seq ?? -1;
  return { decided, scored };
}

describe('the MQL story', () => {
  const executed = open(MQL);
  const requested = all(executed, swap(0), swap(1), swap(2));

  test('executed one after the other, the decision comes after the scores', () => {
    const { decided, scored } = decisionAndScore(executed);
    expect(decided).toBeGreaterThan(scored);
    expect(stage(executed)).toBe('MQL');
  });

  test('requested, the decision is made before the scores are there', () => {
    const { decided, scored } = decisionAndScore(requested);
    expect(decided).toBeLessThan(scored);
    expect(stage(requested)).toBe('Nurture');
    expect(requested.changed).toBe(true);
    const moved = requested.moved.map((seq) => requested.run.events[seq]);
    expect(moved).toContainEqual(expect.objectContaining({ type: 'flow started', campaign: REFS.decision }));
  });

  test('undo brings the old order back, redo the new one', () => {
    const undone = all(requested, { type: 'undo' }, { type: 'undo' }, { type: 'undo' });
    expect(undone.scenario).toBe(executed.scenario);
    expect(undone.run).toEqual(executed.run);
    expect(undone.changed).toBe(false);
    const redone = all(undone, { type: 'redo' }, { type: 'redo' }, { type: 'redo' });
    expect(redone.run).toEqual(requested.run);
    expect(redone.past.map(({ label }) => label)).toEqual([
      'Step 1: Execute Campaign becomes Request Campaign; "Quality score" is created again',
      'Step 2: Execute Campaign becomes Request Campaign; "Behavior score" is created again',
      'Step 3: Execute Campaign becomes Request Campaign; "MQL decision" is created again',
    ]);
  });

  test('what the reader swaps is the variant of the lesson', () => {
    const variant = open(MQL, { variant: 'parallel' });
    expect(requested.scenario).toEqual(variant.scenario);
    expect(requested.run).toEqual(variant.run);
  });
});

describe('an action that cannot be done', () => {
  const bench = open(MQL);
  const campaign = REFS.newPerson;
  const cases: readonly (readonly [Action, string])[] = [
    [{ type: 'undo' }, 'There is nothing to undo.'],
    [{ type: 'redo' }, 'There is nothing to redo.'],
    [{ type: 'reset' }, 'Nothing has been changed.'],
    [{ type: 'cursor', to: 'step' }, 'This is the last event.'],
    [{ type: 'cursor', to: Number.NaN }, 'There is no such event.'],
    [{ type: 'variant', name: 'paralel' }, 'There is no variant "paralel". Did you mean "parallel"?'],
    [{ type: 'compare', with: 'nothing' }, 'There is no variant "nothing".'],
    [{ type: 'policy', policy: 'by luck' }, 'There is no policy "by luck".'],
    [{ type: 'remove step', campaign, at: 9 }, '"New person" has no step 10.'],
    [{ type: 'remove step', campaign: 'Nowhere', at: 0 }, 'There is no campaign "Nowhere".'],
    [{ type: 'move step', campaign, from: 0, to: 3 }, '"New person" has no step 4.'],
    [{ type: 'add step', campaign, at: 5, step: 'Wait' }, '"New person" has no place 6 for a step.'],
    [{ type: 'add step', campaign, at: 0, step: 'Fly' }, 'There is no flow step "Fly".'],
    [{ type: 'swap call', campaign: REFS.quality, at: 0 }, 'Step 1 is Change Score: only'],
    [{ type: 'remove choice', campaign, at: 0, choice: 0 }, 'Step 1 has no choice 1.'],
    [
      { type: 'set param', campaign, at: 0, choice: 'default', param: 'speed', value: 1 },
      'Execute Campaign has no value "speed".',
    ],
    [
      { type: 'edit', label: 'Rename', changes: [{ at: ['instance', 'programs', 'No', 'name'], set: 'x' }] },
      '',
    ],
  ];

  test.each(cases)('%j says why and changes nothing else', (action, why) => {
    const after = act(bench, action);
    expect(after.message).toContain(why);
    expect(after.message).toMatch(/[.?]$/);
    expect({ ...after, message: null }).toEqual(bench);
    expect(after.scenario).toBe(bench.scenario);
  });

  test('a later action that can be done takes the message away', () => {
    expect(all(bench, { type: 'undo' }, { type: 'cursor', to: 'first' }).message).toBeNull();
  });
});

describe('policy', () => {
  test('runs the same model in another order', () => {
    const bench = act(open(MQL, { variant: 'parallel' }), { type: 'policy', policy: 'requested first' });
    expect(bench.policy).toBe('requested first');
    expect(stage(bench)).toBe('MQL');
    expect(bench.changed).toBe(false);
    expect(bench.past).toEqual([]);
  });

  test('stays with the edits that follow', () => {
    const bench = all(open(MQL, { policy: 'caller first' }), swap(0), { type: 'undo' });
    expect(bench.policy).toBe('caller first');
  });
});

describe('compare', () => {
  test('lays a variant beside the model, under the same policy', () => {
    const bench = act(open(MQL), { type: 'compare', with: 'parallel' });
    expect(bench.twin?.title).toBe('Three times Request Campaign');
    expect(bench.twin?.run.world.people.get('Ada')?.fields['Lifecycle Stage']).toBe('Nurture');
    const calm = act(bench, { type: 'policy', policy: 'requested first' });
    expect(calm.twin?.run.world.people.get('Ada')?.fields['Lifecycle Stage']).toBe('MQL');
  });

  test('lays the model as opened beside the edited one', () => {
    const bench = all(open(MQL, { compare: 'start' }), swap(0));
    expect(bench.twin?.title).toBe('As opened');
    expect(bench.twin?.run).toEqual(open(MQL).run);
    expect(act(bench, { type: 'compare', with: null }).twin).toBeNull();
  });

  test('follows when another variant is opened', () => {
    const bench = all(open(MQL, { compare: 'start' }), { type: 'variant', name: 'parallel' });
    expect(bench.twin?.run).toEqual(bench.run);
  });
});

describe('variant and reset', () => {
  test('a variant is the new start, and undo goes back', () => {
    const bench = all(open(MQL), swap(0), { type: 'variant', name: 'parallel' });
    expect(bench).toMatchObject({ variant: 'parallel', changed: false });
    expect(bench.past.at(-1)?.label).toBe('Open "Three times Request Campaign"');
    const undone = act(bench, { type: 'undo' });
    expect(undone).toMatchObject({ variant: null, changed: true });
  });

  test('reset goes back to the variant that is open, and can be undone', () => {
    const bench = all(open(MQL, { variant: 'parallel' }), swap(2));
    const reset = act(bench, { type: 'reset' });
    expect(reset.scenario).toBe(bench.start);
    expect(act(reset, { type: 'undo' }).scenario).toBe(bench.scenario);
  });

  test('an edit that changes nothing is not recorded', () => {
    const bench = open(MQL);
    const same = act(bench, { type: 'move step', campaign: REFS.newPerson, from: 1, to: 1 });
    expect(same).toEqual(bench);
  });
});
