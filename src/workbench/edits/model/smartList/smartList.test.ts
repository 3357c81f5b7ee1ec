import { describe, expect, test } from 'vitest';
import { FILTERS, TRIGGERS } from '#engine';
import { after, labelOf, wrongIn } from '../fixtures/done.ts';
import { attributesOf } from './attributes.ts';

const send = { campaign: 'Welcome.Send' };
const ask = { campaign: 'Welcome.Ask' };
/** A campaign without a flow, so that no trigger is heard by what it does itself. */
const idle = { campaign: 'Welcome.Idle' };
const adds = { type: 'add', kind: 'campaign', name: 'Idle', inside: 'Welcome', like: 'trigger' } as const;
const listOf = (bench: ReturnType<typeof after>, at = 0) =>
  bench.scenario.instance.programs[1]?.campaigns[at]?.smartList;

describe('triggers', () => {
  test('are added, moved and removed', () => {
    const bench = after(
      { type: 'add trigger', ...ask, trigger: 'Fills Out Form' },
      { type: 'add trigger', ...ask, trigger: 'Visits Web Page', at: 0 },
      { type: 'move trigger', ...ask, from: 0, to: 1 },
    );
    expect(listOf(bench, 1)?.triggers?.map(({ trigger }) => trigger)).toEqual([
      'Fills Out Form',
      'Visits Web Page',
    ]);
    expect(labelOf(bench)).toBe('Ask: trigger 1 becomes trigger 2');
  });

  test('[1.2] the last one makes a batch campaign when it goes', () => {
    const bench = after(
      { type: 'add trigger', ...ask, trigger: 'Fills Out Form' },
      { type: 'remove trigger', ...ask, at: 0 },
    );
    expect(bench.message).toContain('so it is a batch campaign');
    expect(bench.scenario).toEqual(after().scenario);
  });

  test('[1.15] an executable has none', () => {
    const edit = { type: 'add trigger', trigger: 'Fills Out Form' } as const;
    expect(after({ ...edit, campaign: 'Lifecycle.Quality score' }).message).toContain('has filters only');
  });

  test('of every kind have no problem when they are new', () => {
    const edits = [...TRIGGERS.keys()].map((trigger) => ({ type: 'add trigger', ...idle, trigger }) as const);
    expect(wrongIn(after(adds, ...edits))).toEqual([]);
  });

  test('[12.9] a batch campaign that is scheduled cannot be any more, and the note says so', () => {
    const bench = after({ type: 'add trigger', ...ask, trigger: 'Fills Out Form' });
    expect(bench.message).toBe(
      '1 outside event schedules "Ask", which is a trigger campaign now: it is left out of the run.',
    );
    expect(wrongIn(bench)).toEqual(['"Welcome.Ask" is not a batch campaign: it cannot be scheduled.']);
  });
});

describe('filters', () => {
  test('of every kind have no problem when they are new', () => {
    const edits = [...FILTERS.keys()]
      .filter((filter) => filter !== 'Member of Engagement Program') // FULL has none
      .map((filter) => ({ type: 'add filter', list: ask, filter }) as const);
    expect(wrongIn(after(...edits.slice(0, 50)))).toEqual([]);
  });

  test('[7.3] advanced logic goes with the filters: after a move it says the same', () => {
    const bench = after({ type: 'move filter', list: send, from: 0, to: 2 });
    expect(listOf(bench)?.match).toBe('3 or (1 and 2)');
    const filters = listOf(bench)?.filters?.map(({ filter }) => filter);
    expect(filters).toEqual(['Member of Smart Campaign', 'Campaign was Executed', 'Member of Smart List']);
    const back = after(
      { type: 'move filter', list: send, from: 0, to: 2 },
      { type: 'move filter', list: send, from: 2, to: 0 },
    );
    expect(back.scenario).toEqual(after().scenario);
  });

  test('[7.3] a new one before others moves their numbers; logic that loses a filter becomes all', () => {
    const added = after({ type: 'add filter', list: send, filter: 'Member of List', at: 1 });
    expect(listOf(added)?.match).toBe('1 or (3 and 4)');
    const bench = after({ type: 'remove filter', list: send, at: 1 });
    expect(listOf(bench)).not.toHaveProperty('match');
    expect(bench.message).toContain('all must hold now');
    const spared = after(
      { type: 'add filter', list: send, filter: 'Member of List', at: 1 },
      { type: 'remove filter', list: send, at: 1 },
    );
    expect(spared.scenario).toEqual(after().scenario);
  });

  test('of a smart list asset are set, and its match', () => {
    const list = { smartList: 'Subscribers' };
    const filter = { filter: 'Member of List', list: 'Newsletter', operator: 'not in' };
    const bench = after(
      { type: 'add filter', list, filter: 'Person Attribute' },
      { type: 'set filter', list, at: 0, filter },
      { type: 'set match', list, match: 'any' },
    );
    expect(bench.scenario.instance.smartLists?.[0]).toMatchObject({ match: 'any', filters: [filter, {}] });
    expect(wrongIn(bench)).toEqual([]);
  });

  test('values that are typed letter by letter are one edit, and so is logic', () => {
    const test = (values: readonly string[]) => ({
      filter: 'Person Attribute',
      attribute: 'Country',
      operator: 'is',
      values,
    });
    const bench = after(
      { type: 'set filter', list: send, at: 0, filter: test([]) },
      { type: 'set filter', list: send, at: 0, filter: test(['C']) },
      { type: 'set filter', list: send, at: 0, filter: test(['Ch']) },
      { type: 'set match', list: send, match: '1' },
      { type: 'set match', list: send, match: '1 and' },
    );
    expect(bench.past).toHaveLength(3);
    expect(wrongIn(bench)).toContain('It ends where a filter should be.');
  });

  test.each([
    [{ type: 'add filter', list: send, filter: 'Member of' }, 'There is no filter "Member of".'],
    [{ type: 'remove filter', list: { smartList: 'No' }, at: 0 }, 'There is no smart list "No".'],
    [{ type: 'remove filter', list: send, at: 3 }, '"Send" has no filter 4.'],
    [{ type: 'set match', list: { campaign: 'No.No' }, match: 'any' }, 'There is no campaign "No.No".'],
  ] as const)('%j is refused', (edit, message) => {
    expect(after(edit).message).toBe(message);
  });
});

describe('the IF of a choice', () => {
  const choice = { campaign: 'Welcome.Send', step: 6, choice: 0 } as const;
  const testOf = (bench: ReturnType<typeof after>) =>
    bench.scenario.instance.programs[1]?.campaigns[0]?.flow[6]?.choices?.[0]?.if;

  test('[6.4] becomes another filter with complete values, and keeps what the choice does', () => {
    const bench = after({ type: 'set choice filter', ...choice, filter: 'Member of List' });
    expect(testOf(bench)).toEqual({ filter: 'Member of List', list: 'Newsletter' });
    expect(bench.scenario.instance.programs[1]?.campaigns[0]?.flow[6]?.choices?.[0]).toMatchObject({
      newStatus: 'Invited',
    });
    expect(wrongIn(bench)).toEqual([]);
    expect(labelOf(bench)).toBe('Step 7, choice 1: if Member of List');
  });

  test('has constraints where it looks back', () => {
    const edit = { type: 'set choice filter', ...choice, filter: 'Was Added to List' } as const;
    const bench = after(edit, { type: 'add constraint', on: choice });
    expect(testOf(bench)?.['where']).toEqual([{ attribute: 'List Name', operator: 'is not empty' }]);
    const none = after(
      edit,
      { type: 'add constraint', on: choice },
      { type: 'remove constraint', on: choice, at: 0 },
    );
    expect(testOf(none)).toEqual({ filter: 'Was Added to List' });
  });

  test.each([
    [{ ...choice, filter: 'No' }, 'There is no filter "No".'],
    [{ ...choice, choice: 4, filter: 'Member of List' }, 'Step 7 has no choice 5.'],
    [{ ...choice, step: 9, filter: 'Member of List' }, '"Send" has no step 10.'],
  ] as const)('%j is refused', (edit, message) => {
    expect(after({ type: 'set choice filter', ...edit }).message).toBe(message);
  });
});

describe('constraints', () => {
  test('are added to every trigger and filter that has some, without a problem', () => {
    const triggers = [...TRIGGERS.keys()].flatMap((trigger) => [
      { type: 'add trigger', ...idle, trigger, at: 0 } as const,
      { type: 'add constraint', on: { ...idle, trigger: 0 } } as const,
    ]);
    const filters = [...FILTERS.keys()]
      .filter((name) => Object.keys(attributesOf('filter', name)).length > 0)
      .slice(0, 50);
    const edits = filters.flatMap((filter, at) => [
      { type: 'add filter', list: ask, filter } as const,
      { type: 'add constraint', on: { ...ask, filter: at } } as const,
    ]);
    const bench = after(adds, ...triggers, ...edits);
    expect(bench.message).toBeNull();
    expect(wrongIn(bench)).toEqual([]);
    expect(filters.length).toBeGreaterThan(40);
  });

  test('are on another attribute each, set and removed', () => {
    const on = { ...send, trigger: 0 };
    const constraint = { attribute: 'Source', operator: 'is', values: ['List Import'] };
    const bench = after(
      { type: 'add constraint', on },
      { type: 'set constraint', on, at: 1, constraint },
      { type: 'remove constraint', on, at: 0 },
    );
    expect(listOf(bench)?.triggers?.[0]?.where).toEqual([constraint]);
    const none = after(
      { type: 'remove constraint', on, at: 0 },
      { type: 'remove constraint', on: { ...send, filter: 2 }, at: 0 },
    );
    expect(listOf(none)?.triggers?.[0]).toEqual({ trigger: 'Added to List' });
    expect(listOf(none)?.filters?.[2]).toEqual({ filter: 'Campaign was Executed' });
  });

  test.each([
    [{ ...send, filter: 0 }, undefined, 'Member of Smart List has no constraints.'],
    [{ ...send, trigger: 0 }, 'Form', 'Added to List has no constraint "Form".'],
    [{ ...send, trigger: 7 }, undefined, '"Send" has no trigger 8.'],
  ] as const)('on %j with %s are refused', (on, attribute, message) => {
    const edit = { type: 'add constraint', on, ...(attribute ? { attribute } : {}) } as const;
    expect(after(edit).message).toBe(message);
  });
});
