import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../action.ts';
import type { Bench } from '../../bench.ts';
import { MQL, REFS } from '../../fixtures/mql.ts';
import { open } from '../../open.ts';
import { stops } from '../../stops.ts';
import type { LabAction } from '../action.ts';
import { actLab } from '../actLab.ts';
import { type Lab, openBranch, startLab } from '../lab.ts';
import { MOST_BRANCHES } from './find.ts';
import { partingOf } from './parting.ts';

const all = (lab: Lab, ...actions: readonly LabAction[]) => actions.reduce(actLab, lab);
const swap = (at: number): Action => ({ type: 'swap call', campaign: REFS.newPerson, at });
const to = (cursor: number): Action => ({ type: 'cursor', to: cursor });
const switchTo = (branch: number): LabAction => ({ type: 'switch branch', branch });
const fork: LabAction = { type: 'fork' };
const lab = startLab(open(MQL));
const requested = startLab(open(MQL, { variant: 'parallel' }));
const names = ({ branches }: Lab) => branches.map(({ name }) => name);
const parting = (one: Lab) => {
  const branch = openBranch(one);
  return branch ? partingOf(branch) : null;
};

describe('a fork', () => {
  test('goes on with the same model, order, cursor and history in a branch that knows where it is from', () => {
    const before = all(lab, swap(0), { type: 'policy', policy: 'caller first' }, to(7));
    const after = actLab(before, fork);
    expect(after.bench).toBe(before.bench);
    expect(names(after)).toEqual(['Main', 'Branch 1']);
    expect(openBranch(after)).toMatchObject({
      id: 1,
      fork: { parent: 0, seq: before.bench.cursor, policy: 'caller first' },
    });
    expect(parting(after)).toBeNull();
    expect(actLab(after, switchTo(0)).bench).toBe(before.bench);
  });

  test('is named as the reader wants', () => {
    const named = actLab(lab, { type: 'fork', name: ' With a wait ' });
    expect(names(named)).toEqual(['Main', 'With a wait']);
    expect(names(all(named, fork, fork))).toEqual(['Main', 'With a wait', 'Branch 1', 'Branch 2']);
  });

  test('keeps edits to the branch that is open', () => {
    const edited = all(lab, to(5), fork, swap(0), swap(1));
    const main = actLab(edited, switchTo(0));
    expect(main.bench.scenario).toBe(lab.bench.scenario);
    expect(actLab(main, { type: 'undo' }).message).toBe('There is nothing to undo.');
    const back = actLab(main, switchTo(1));
    expect(back.bench).toBe(edited.bench);
    expect(all(back, { type: 'undo' }, { type: 'undo' }).bench.scenario).toBe(lab.bench.scenario);
  });

  test('tells where its run parts, also when that is before the fork', () => {
    const change: Action = {
      type: 'set param',
      campaign: REFS.behavior,
      at: 0,
      choice: 'default',
      param: 'change',
      value: '+1',
    };
    const step = lab.bench.run.events.find(
      ({ campaign, type }) => type === 'step' && campaign === REFS.behavior,
    );
    const seq = step?.seq ?? -1;
    expect(parting(all(lab, to(seq - 1), fork, change))).toEqual({ seq, inPast: false });
    expect(parting(all(lab, to(seq + 2), fork, change))).toEqual({ seq, inPast: true });
    expect(parting(all(lab, to(seq), fork, change, { type: 'undo' }))).toBeNull();
    const edited = all(lab, to(seq), fork, switchTo(0), change, switchTo(1));
    expect(parting(edited)).toBeNull();
  });
});

describe('another order in a branch', () => {
  /** Ada's third step: the two strands have both moved. */
  const forked = all(requested, to(9), fork);
  const { kept = [], seq = -1 } = openBranch(forked)?.fork ?? {};
  const upTo = ({ run }: Bench) => run.events.filter((event) => event.choice < kept.length);

  test('keeps the order up to the event of the fork', () => {
    const choice = forked.bench.run.events[seq]?.choice ?? -1;
    expect(kept).toEqual(requested.bench.run.order.slice(0, choice + 1));
    for (const policy of ['caller first', 'requested first', 'priority queue', 'random 4']) {
      const after = actLab(forked, { type: 'policy', policy });
      expect(after.message).toBeNull();
      expect(openBranch(after)?.after).toBe(policy);
      expect(upTo(after.bench)).toEqual(upTo(requested.bench));
      expect(after.bench.policy).toBe(['order', ...after.bench.run.order].join(' '));
      expect(parting(after)?.inPast ?? false).toBe(false);
    }
    const calm = actLab(forked, { type: 'policy', policy: 'caller first' });
    expect(calm.bench.run.order).not.toEqual(requested.bench.run.order);
  });

  test('holds for what comes after an edit, too, and undo gives the run back', () => {
    const ordered = actLab(forked, { type: 'policy', policy: 'caller first' });
    const longer: Action = { type: 'add step', campaign: REFS.newPerson, at: 3, step: 'Change Score' };
    const edited = actLab(ordered, longer);
    const fresh = all(forked, longer, { type: 'policy', policy: 'caller first' });
    expect(edited.bench.run).toEqual(fresh.bench.run);
    expect(edited.bench.policy).toBe(fresh.bench.policy);
    const undone = actLab(edited, { type: 'undo' });
    expect(undone.bench.run).toEqual(ordered.bench.run);
    expect(undone.bench.cursor).toBe(ordered.bench.cursor);
    expect(undone.bench.policy).toBe(ordered.bench.policy);
  });

  test('is the whole order when forked before the first event', () => {
    const early = all(requested, { type: 'cursor', to: 'first' }, fork, {
      type: 'policy',
      policy: 'caller first',
    });
    expect(early.bench.policy).toBe('caller first');
  });

  test('led by the reader begins at the fork and goes back no further', () => {
    const led = actLab(forked, { type: 'lead', by: 'start' });
    expect(led.message).toBeNull();
    expect(led.bench.run.order.slice(0, kept.length)).toEqual(kept);
    const back = actLab(led, { type: 'lead', by: 'back' });
    expect(back.message).toBe('Nothing has been chosen yet since the fork.');
    expect({ ...back.bench, message: null }).toEqual(led.bench);
    const [, code = ''] = led.bench.run.world.strands.map(({ id }) => `s${id}`);
    const further = actLab(led, { type: 'lead', by: { code } });
    expect(further.message).toBeNull();
    expect(actLab(further, { type: 'lead', by: 'back' }).bench.policy).toBe(led.bench.policy);
  });

  test('that is no order changes nothing', () => {
    const wrong = actLab(forked, { type: 'policy', policy: 'by luck' });
    expect(wrong.message).toContain('There is no policy "by luck".');
    expect(wrong.bench.policy).toBe(forked.bench.policy);
  });
});

describe('names and limits', () => {
  const two = actLab(lab, fork);
  const cases: readonly (readonly [LabAction, string])[] = [
    [{ type: 'fork', name: 'Main' }, 'There is a branch "Main" already.'],
    [{ type: 'fork', name: ' ' }, 'A branch needs a name.'],
    [{ type: 'rename branch', branch: 0, name: 'Branch 1' }, 'There is a branch "Branch 1" already.'],
    [{ type: 'rename branch', branch: 0, name: 'x'.repeat(61) }, 'A name has 60 characters at most.'],
    [{ type: 'rename branch', branch: 7, name: 'x' }, 'There is no such branch.'],
    [{ type: 'switch branch', branch: 7 }, 'There is no such branch.'],
    [{ type: 'remove branch', branch: 7 }, 'There is no such branch.'],
    [{ type: 'restore branch' }, 'No branch has been removed.'],
  ];

  test.each(cases)('%j is refused with a reason', (action, why) => {
    const after = actLab(two, action);
    expect(after.message).toBe(why);
    expect({ ...after, message: null }).toEqual(two);
  });

  test('a branch may keep its own name', () => {
    expect(names(actLab(two, { type: 'rename branch', branch: 1, name: 'Branch 1 ' }))).toEqual(names(two));
  });

  test('there is a limit', () => {
    const full = all(lab, ...Array.from({ length: MOST_BRANCHES }, () => fork));
    expect(full.branches).toHaveLength(MOST_BRANCHES);
    expect(full.message).toContain('the limit');
  });
});

describe('removing', () => {
  const three = all(lab, fork, swap(0), fork, swap(1));

  test('opens the branch that it was forked off, and can be taken back', () => {
    const less = actLab(three, { type: 'remove branch', branch: 2 });
    expect(less).toMatchObject({ current: 1, message: null });
    expect(names(less)).toEqual(['Main', 'Branch 1']);
    const back = all(less, { type: 'restore branch' }, switchTo(2));
    expect(back.branches).toEqual(three.branches);
    expect(back.bench).toBe(three.bench);
  });

  test('passes over branches that are gone', () => {
    const less = all(three, { type: 'remove branch', branch: 1 }, { type: 'remove branch', branch: 2 });
    expect(less.current).toBe(0);
    expect(actLab(less, { type: 'remove branch', branch: 0 }).message).toBe(
      'The last branch cannot be removed.',
    );
  });

  test('a restored branch gets another name when its own is taken', () => {
    const less = all(three, { type: 'remove branch', branch: 1 }, fork, { type: 'restore branch' });
    expect(names(less)).toEqual(['Main', 'Branch 3', 'Branch 2', 'Branch 1']);
  });
});

test('whatever is done, the open bench is that of its branch, and no other branch is touched', () => {
  const bench: fc.Arbitrary<LabAction> = fc.oneof(
    fc.nat(2).map(swap),
    fc.nat(40).map(to),
    fc.constantFrom<Action>({ type: 'undo' }, { type: 'redo' }, { type: 'reset' }),
    fc
      .constantFrom('lockstep', 'caller first', 'random 2', 'choose', 'order o0 o1 s2')
      .map((policy): Action => ({ type: 'policy', policy })),
    fc.constantFrom<Action>({ type: 'lead', by: 'start' }, { type: 'lead', by: 'back' }),
    fc.constantFrom<Action>({ type: 'variant', name: 'parallel' }, { type: 'variant', name: null }),
  );
  const branch: fc.Arbitrary<LabAction> = fc.oneof(
    fc.constant(fork),
    fc.nat(4).map(switchTo),
    fc.nat(4).map((id): LabAction => ({ type: 'remove branch', branch: id })),
    fc.constant<LabAction>({ type: 'restore branch' }),
    fc.nat(4).map((id): LabAction => ({ type: 'compare', with: `branch:${id}` })),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bench, branch), { maxLength: 14 }), (actions) => {
      let now = requested;
      for (const action of actions) {
        const next = actLab(now, action);
        expect(openBranch(next)?.bench).toBe(next.bench);
        const own = new Set([now.current, next.current]);
        for (const one of next.branches) {
          const was = [...now.branches, ...now.removed].find(({ id }) => id === one.id);
          if (was && !own.has(one.id)) expect(one.bench).toBe(was.bench);
        }
        const { events } = next.bench.run;
        expect([-1, ...stops(events)]).toContain(next.bench.cursor);
        expect(next.branches.length + next.removed.length).toBe(next.nextBranch);
        now = next;
      }
    }),
    { numRuns: 80 },
  );
});

test('undo in a branch leads back to what was forked, whatever the branch came to', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(2), { maxLength: 5 }),
      fc.nat(30),
      fc.constantFrom(null, 'caller first', 'random 9'),
      (edits, cursor, policy) => {
        const forked = all(requested, to(cursor), fork);
        const ordered = policy === null ? forked : actLab(forked, { type: 'policy', policy });
        let now = all(ordered, ...edits.map(swap));
        while (now.bench.past.length > 0) now = actLab(now, { type: 'undo' });
        expect(now.bench.scenario).toBe(requested.bench.scenario);
        expect(now.bench.run).toEqual(ordered.bench.run);
        expect(now.branches[0]?.bench.past).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
