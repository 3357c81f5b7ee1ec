import type { KeyboardEvent } from 'react';
import { describe, expect, test } from 'vitest';
import { actLab, open, type Scenario, startLab } from '#workbench';
import { RUN_KEYS, runKey } from './runKeys.ts';

const score = { step: 'Change Score', scoreName: 'Points', change: '+1' };
const scenario: Scenario = {
  ...{ format: 1, id: 'keys', title: 'Keys', summary: 'One campaign.' },
  instance: {
    fields: [{ name: 'Points', type: 'score' }],
    programs: [
      {
        name: 'P',
        campaigns: [
          { name: 'A', smartList: { triggers: [{ trigger: 'Person is Created' }] }, flow: [score] },
        ],
      },
    ],
  },
  people: [{ name: 'Ada', new: true }],
  script: [{ event: 'Person is Created', person: 'Ada' }],
};
const lab = startLab(open(scenario));
const press = (key: string, more: object = {}, at = lab) =>
  runKey({ key, target: null, defaultPrevented: false, ...more } as unknown as KeyboardEvent, at);

describe('a key on the run', () => {
  test('moves the cursor, with Shift the other way', () => {
    expect(press('.')).toEqual({ type: 'cursor', to: 'step' });
    expect(press('g', { shiftKey: false })).toEqual({ type: 'go', to: 'next breakpoint' });
    expect(press('G', { shiftKey: true })).toEqual({ type: 'go', to: 'previous breakpoint' });
  });

  test('does the same with Caps Lock on', () => {
    expect(press('N', { shiftKey: false })).toEqual({ type: 'go', to: 'over' });
  });

  test('is left alone where it is used already, or is the browser own', () => {
    expect(press('n', { defaultPrevented: true })).toBeNull();
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) expect(press('n', { [held]: true })).toBeNull();
    expect(press('constructor')).toBeNull();
  });

  test('is left alone in a field, and in the lists of a dialog', () => {
    const asked: string[] = [];
    const closest = (selector: string) => asked.push(selector);
    expect(press('n', { target: { closest } })).toBeNull();
    expect(asked[0]).toMatch(/^input, textarea, select, .*dialog$/);
    expect(press('n', { target: { closest: () => null } })).not.toBeNull();
  });

  test('does what the list of keys says: each of them something', () => {
    const at = lab.bench.run.events.find(({ type }) => type === 'step')?.seq ?? -1;
    const there = actLab(lab, { type: 'cursor', to: at });
    for (const { key } of RUN_KEYS) {
      const [shift, letter = shift] = key.split(' ');
      const isShift = key.includes('Shift');
      const typed = isShift ? (letter ?? '') : (letter ?? '').toLowerCase();
      expect(press(typed, { shiftKey: isShift }, there)).not.toBeNull();
    }
  });

  test('B sets a breakpoint on the step at the cursor and takes it away; elsewhere it does nothing', () => {
    const at = lab.bench.run.events.find(({ type }) => type === 'step')?.seq ?? -1;
    const there = actLab(lab, { type: 'cursor', to: at });
    const set = press('b', {}, there);
    expect(set).toEqual({ type: 'add breakpoint', breakpoint: { kind: 'step', campaign: 'P.A', at: 0 } });
    const broken = set ? actLab(there, set) : there;
    expect(press('b', {}, broken)).toEqual({ type: 'remove breakpoint', place: 0 });
    expect(press('b', {}, actLab(lab, { type: 'cursor', to: 'first' }))).toBeNull();
  });
});
