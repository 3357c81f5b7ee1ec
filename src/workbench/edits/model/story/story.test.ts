import { describe, expect, test } from 'vitest';
import { OUTSIDE } from '#engine';
import { open } from '../../../open.ts';
import { actModel } from '../actModel.ts';
import { after, labelOf, wrongIn } from '../fixtures/done.ts';
import { FULL } from '../fixtures/full.ts';

describe('outside events', () => {
  test.each([...OUTSIDE.keys()])('%s is added complete, or needs what the model has none of', (event) => {
    const bench = after(
      { type: 'set', kind: 'program', name: 'Welcome', key: 'streams', value: ['Early'] },
      { type: 'set', kind: 'program', name: 'Welcome', key: 'memberFields', value: ['Seat'] },
      { type: 'add event', event, person: 'Cleo' },
    );
    expect(bench.message).toBeNull();
    expect(wrongIn(bench)).toEqual([]);
    expect(bench.scenario.script.at(-1)).toMatchObject({ event, at: '3 days' });
  });

  test('are moved, set and removed; the time is typed letter by letter', () => {
    const bench = after(
      { type: 'move event', from: 2, to: 0 },
      { type: 'set event', at: 0, key: 'at', value: '2' },
      { type: 'set event', at: 0, key: 'at', value: '2 hours' },
      { type: 'set event', at: 0, key: 'source', value: 'List Import' },
      { type: 'set event', at: 0, key: 'source', value: null },
      { type: 'remove event', at: 1 },
    );
    expect(bench.scenario.script[0]).toEqual({
      event: 'Added to List',
      person: 'Cleo',
      list: 'Newsletter',
      at: '2 hours',
    });
    expect(bench.scenario.script).toHaveLength(FULL.script.length - 1);
    expect(bench.past.map(({ label }) => label)).toEqual([
      'Event 3 becomes event 1',
      'Event 1: Time becomes "2 hours"',
      'Event 1: Source becomes empty',
      'Event 2: Person is Created is removed',
    ]);
  });

  test('a value that does not fit is kept, and the event is left out of the run', () => {
    const bench = after({ type: 'set event', at: 0, key: 'person', value: '' });
    expect(bench.scenario.script[0]).toEqual({ event: 'Person is Created', person: '' });
    expect(wrongIn(bench)).toEqual(['Person is missing.']);
  });

  test('that need what the model does not have are refused', () => {
    const empty = open({ ...FULL, people: [], script: [], claims: [] });
    const bench = actModel(empty, { type: 'add event', event: 'Fills Out Form' });
    expect(bench.message).toBe(
      'Fills Out Form needs a person, and the model has none that fits. Add one first.',
    );
  });

  test.each([
    [{ type: 'add event', event: 'It Rains' }, 'There is no outside event "It Rains".'],
    [{ type: 'set event', at: 0, key: 'form', value: 'x' }, 'Person is Created has no "form".'],
    [{ type: 'remove event', at: 12 }, 'There is no event 13: the script has 6.'],
    [{ type: 'set event', at: 0, key: 'person', value: ['Ada'] }, '"person" must be a text, not a list.'],
  ] as const)('%j is refused', (edit, message) => {
    expect(after(edit).message).toBe(message);
  });
});

describe('assumptions', () => {
  const edit = { type: 'set assumption', id: 'false-fallback' } as const;

  test('are set, and the default is left out', () => {
    const bench = after({ ...edit, option: 'no fallback' });
    expect(bench.program.settings['false-fallback']).toBe('no fallback');
    expect(labelOf(bench)).toContain(': no fallback');
    const back = after({ ...edit, option: 'no fallback' }, { ...edit, option: 'My Tokens only' });
    expect(back.scenario).toEqual(FULL);
  });

  test('that are not there are refused with the nearest', () => {
    expect(after({ type: 'set assumption', id: 'false-fallbak', option: 'x' }).message).toContain(
      'Did you mean "false-fallback"?',
    );
    expect(after({ ...edit, option: 'x' }).message).toContain(
      'There are: My Tokens only, all tokens, no fallback.',
    );
  });
});

describe('the model as a whole', () => {
  test('its title, start, time zone and communication limits', () => {
    const bench = after(
      { type: 'set model', key: 'title', value: 'Mine' },
      { type: 'set model', key: 'start', value: '2026-05-04T08:00Z' },
      { type: 'set model', key: 'timeZone', value: 'GMT-0700' },
      { type: 'set model', key: 'perDay', value: 2 },
    );
    expect(bench.scenario).toMatchObject({ title: 'Mine', start: '2026-05-04T08:00Z' });
    expect(bench.scenario.instance).toMatchObject({
      timeZone: 'GMT-0700',
      communicationLimits: { perDay: 2 },
    });
    const less = actModel(bench, { type: 'set model', key: 'perDay', value: null });
    expect(less.scenario.instance).not.toHaveProperty('communicationLimits');
  });

  test.each([
    [{ key: 'title', value: null }, 'Title cannot be left out.'],
    [{ key: 'id', value: 'other' }, 'A model has no "id".'],
    [{ key: 'perDay', value: 0 }, '"perDay" must be 1 or more.'],
  ] as const)('%j is refused', (edit, message) => {
    expect(after({ type: 'set model', ...edit }).message).toBe(message);
  });
});
