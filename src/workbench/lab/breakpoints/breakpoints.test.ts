import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine';
import type { Action } from '../../action.ts';
import { MQL, REFS } from '../../fixtures/mql.ts';
import { open } from '../../open.ts';
import type { LabAction } from '../action.ts';
import { actLab } from '../actLab.ts';
import { type Lab, startLab } from '../lab.ts';
import { MOST_BREAKPOINTS } from './add.ts';
import type { Breakpoint, StepBreakpoint } from './breakpoint.ts';
import { hits } from './hits.ts';
import { breakpointWords, namesNothing } from './words.ts';

const campaign = REFS.newPerson;
const add = (breakpoint: Breakpoint): LabAction => ({ type: 'add breakpoint', breakpoint });
const all = (lab: Lab, ...actions: readonly LabAction[]) => actions.reduce(actLab, lab);
const lab = startLab(open(MQL));
const marked = actLab(lab, add({ kind: 'step', campaign, at: 1 }));
const only = ({ breakpoints }: Lab) => breakpoints[0] as StepBreakpoint;
const words = (one: Lab) =>
  one.breakpoints.map((breakpoint) => breakpointWords(one.bench.scenario, breakpoint));

test('are told in words', () => {
  const told = all(
    lab,
    add({ kind: 'step', campaign: REFS.behavior, at: 1 }),
    add({ kind: 'field', person: 'Ada', field: 'Quality Score', is: 50 }),
    add({ kind: 'field', field: 'Lifecycle Stage' }),
    add({ kind: 'field', field: 'Lifecycle Stage', is: null }),
    add({ kind: 'token', token: 'my.Score' }),
    add({ kind: 'token', token: '{{my.Score}}', is: '+5' }),
  );
  expect(words(told)).toEqual([
    'Change Score in Lifecycle.Behavior score, step 2',
    'Quality Score of Ada becomes 50',
    'Lifecycle Stage changes',
    'Lifecycle Stage becomes empty',
    '{{my.Score}} is filled in',
    '{{my.Score}} is filled in with +5',
  ]);
});

describe('adding and removing', () => {
  const cases: readonly (readonly [Breakpoint, string])[] = [
    [{ kind: 'step', campaign: 'Nowhere', at: 0 }, 'There is no campaign "Nowhere".'],
    [{ kind: 'step', campaign, at: 9 }, '"New person" has no step 10.'],
    [{ kind: 'step', campaign, at: 1 }, 'That breakpoint is set already.'],
    [
      { kind: 'field', field: 'Quality Scor' },
      'There is no field "Quality Scor". Did you mean "Quality Score"?',
    ],
    [{ kind: 'field', person: 'Adda', field: 'Country' }, 'There is no person "Adda". Did you mean "Ada"?'],
    [{ kind: 'token', token: 'Score' }, '"Score" is not a token'],
    [{ kind: 'token', token: '{{mine.Score}}' }, '"{{mine.Score}}" is not a token'],
  ];

  test.each(cases)('%j is refused with a reason', (breakpoint, why) => {
    const after = actLab(marked, add(breakpoint));
    expect(after.message).toContain(why);
    expect({ ...after, message: null }).toEqual(marked);
  });

  test('there is a limit', () => {
    const many = Array.from({ length: MOST_BREAKPOINTS }, (_, is) =>
      add({ kind: 'field', field: 'Country', is }),
    );
    const full = all(lab, ...many);
    expect(full.breakpoints).toHaveLength(MOST_BREAKPOINTS);
    expect(actLab(full, add({ kind: 'field', field: 'Country' })).message).toContain('the limit');
  });

  test('removes the one at a place', () => {
    const two = actLab(marked, add({ kind: 'field', field: 'Country' }));
    expect(words(actLab(two, { type: 'remove breakpoint', place: 0 }))).toEqual(['Country changes']);
    expect(actLab(two, { type: 'remove breakpoint', place: 2 }).message).toBe('There is no such breakpoint.');
  });
});

describe('a step breakpoint', () => {
  const edits: readonly (readonly [string, Action, number])[] = [
    ['is moved with its step', { type: 'move step', campaign, from: 1, to: 2 }, 2],
    ['is moved by a step before it', { type: 'remove step', campaign, at: 0 }, 0],
    ['is moved by a new step before it', { type: 'add step', campaign, at: 0, step: 'Wait' }, 2],
    ['stays when a step behind it moves', { type: 'remove step', campaign, at: 2 }, 1],
    ['stays with a step that is edited', { type: 'swap call', campaign, at: 1 }, 1],
  ];

  test.each(edits)('%s, and undo brings it back', (_, action, place) => {
    const after = actLab(marked, action);
    expect(only(after)).toMatchObject({ campaign, at: place });
    expect(only(after).gone).toBeUndefined();
    expect(only(actLab(after, { type: 'undo' }))).toEqual(only(marked));
  });

  test('names nothing when its step is removed, hits nothing, and comes back with it', () => {
    const gone = actLab(marked, { type: 'remove step', campaign, at: 1 });
    expect(only(gone).gone).toBe(true);
    expect(hits(gone.bench.run.events, gone.breakpoints)).toEqual([]);
    expect(namesNothing(gone.bench, only(gone))).toBe('Its step is not in the model any more.');
    expect(words(gone)).toEqual([
      'Execute Campaign in Lifecycle.New person, step 2: not in the model any more',
    ]);
    const other = actLab(gone, { type: 'add step', campaign, at: 0, step: 'Wait' });
    const back = all(other, { type: 'undo' }, { type: 'undo' });
    expect(only(back)).toEqual(only(marked));
  });

  test('follows a step through a model that was written anew, and a campaign that has another name', () => {
    const { flow = [], ...rest } = MQL.instance.programs[0]?.campaigns[0] ?? {};
    const written = structuredClone({ ...rest, name: 'Welcome', flow: [...flow].reverse() });
    const programs = structuredClone(MQL.instance.programs).map((program) => ({
      ...program,
      campaigns: program.campaigns.with(0, written),
    }));
    const scenario: Scenario = { ...MQL, instance: { ...MQL.instance, programs } };
    const first = actLab(lab, add({ kind: 'step', campaign, at: 0 }));
    const after = actLab(first, { type: 'put model', label: 'Written', scenario });
    expect(only(after)).toMatchObject({ campaign: 'Lifecycle.Welcome', at: 2 });
  });

  test('follows a campaign that is renamed, and its program', () => {
    const renamed = all(
      marked,
      { type: 'rename', kind: 'campaign', name: campaign, to: 'Welcome' },
      { type: 'rename', kind: 'program', name: 'Lifecycle', to: 'Stages' },
    );
    expect(renamed.message).toBeNull();
    expect(only(renamed)).toMatchObject({ campaign: 'Stages.Welcome', at: 1 });
    expect(only(renamed).gone).toBeUndefined();
  });

  test('stays with its step when the campaign is duplicated', () => {
    const two = actLab(marked, { type: 'duplicate', kind: 'campaign', name: campaign, to: 'Twin' });
    expect(two.bench.program.campaigns.map(({ name }) => name)).toContain('Twin');
    expect(only(two)).toMatchObject({ campaign, at: 1 });
  });

  test('stays through actions that leave the model alone', () => {
    const after = all(marked, { type: 'policy', policy: 'caller first' }, { type: 'fork' });
    expect(after.breakpoints).toBe(marked.breakpoints);
  });
});
