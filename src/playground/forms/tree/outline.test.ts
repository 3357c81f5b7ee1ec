import { describe, expect, test } from 'vitest';
import type { Scenario } from '#workbench';
import { type Branch, outline } from './outline.ts';

type Places = Pick<Scenario['instance'], 'folders' | 'programs'>;

const model = (instance: Places): Scenario => ({
  format: 1,
  id: 'tree',
  title: 'Tree',
  instance,
  people: [],
  script: [],
});
const short = ({ name, inside }: Branch): unknown => (inside.length > 0 ? [name, inside.map(short)] : name);
const of = (instance: Places) => outline(model(instance)).map(short);
const program = (name: string, place: { folder?: string; parent?: string } = {}) => ({
  name,
  campaigns: [],
  ...place,
});

describe('the outline', () => {
  test('nests programs in folders, and in programs', () => {
    const folders = [{ name: 'Europe' }, { name: 'Spain', parent: 'Europe' }];
    const programs = [
      program('Free'),
      program('Madrid', { folder: 'Spain' }),
      program('Inner', { parent: 'Madrid' }),
    ];
    expect(of({ folders, programs })).toEqual([['Europe', [['Spain', [['Madrid', ['Inner']]]]]], 'Free']);
  });

  test('loses nothing in circles and places that are not there', () => {
    const folders = [
      { name: 'A', parent: 'B' },
      { name: 'B', parent: 'A' },
    ];
    const programs = [program('P', { parent: 'P' }), program('Q', { folder: 'Nowhere' })];
    expect(of({ folders, programs })).toEqual(['Q', ['A', ['B']], 'P']);
  });
});
