import { describe, expect, test } from 'vitest';
import { act } from './act.ts';
import { MQL, REFS } from './fixtures/mql.ts';
import { open } from './open.ts';

const type = (value: string) =>
  ({ type: 'set param', campaign: REFS.quality, at: 0, choice: 'default', param: 'change', value }) as const;

describe('a text that is typed letter by letter', () => {
  const typed = ['+', '+4', '+42'].reduce((bench, value) => act(bench, type(value)), open(MQL));

  test('is one edit, undone and redone as a whole', () => {
    expect(typed.past).toHaveLength(1);
    expect(typed.past[0]?.label).toContain('+42');
    const undone = act(typed, { type: 'undo' });
    expect(undone.scenario).toEqual(open(MQL).scenario);
    const redone = act(undone, { type: 'redo' });
    expect(redone.scenario).toEqual(typed.scenario);
    expect(redone.past).toEqual(typed.past);
  });

  test('does not swallow the edit before it, nor one after an undo', () => {
    const swapped = act(open(MQL), { type: 'swap call', campaign: REFS.newPerson, at: 0 });
    const both = act(act(swapped, type('+1')), type('+12'));
    expect(both.past).toHaveLength(2);
    const again = act(act(both, { type: 'undo' }), type('+7'));
    expect(act(again, { type: 'undo' }).scenario).toEqual(swapped.scenario);
  });

  test('a choice from a list is an edit of its own', () => {
    const pick = (value: string) => ({ ...type(value), param: 'scoreName' });
    const picked = act(act(open(MQL), pick('Behavior Score')), pick('Person Score'));
    expect(picked.past).toHaveLength(2);
  });
});
