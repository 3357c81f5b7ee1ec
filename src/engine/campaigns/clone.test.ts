import { describe, expect, test } from 'vitest';
import { kindOf } from '../campaignKind.ts';
import type { CampaignData } from '../scenario.ts';
import { batch, executable, onForm, onRequest, score, set, where } from '../sketch.ts';
import { cloneCampaign, convertCampaign } from './clone.ts';

const rest = { id: 7, description: 'first', filters: [where('A', 'is', 'x')] };
const flow = [set('A', 'y'), score('+1')];

function clone(original: CampaignData, ticked: boolean): CampaignData {
  const result = cloneCampaign(original, { name: 'Copy', executable: ticked });
  if ('refused' in result) throw new Error(result.refused.message);
  return result.clone;
}

describe.each([
  ['a batch campaign', batch('B', flow, rest)],
  ['a trigger campaign', onForm('T', flow, rest)],
  ['an executable', executable('X', flow, rest)],
])('[1.12] the clone of %s', (_kind, original) => {
  test('has the same filters and steps, and its own name', () => {
    const copy = clone(original, false);
    expect([copy.smartList, copy.flow, copy.name]).toEqual([original.smartList, original.flow, 'Copy']);
    expect([copy.id, copy.description]).toEqual([undefined, undefined]);
  });

  test('leaves the original as it is', () => {
    const before = structuredClone(original);
    clone(original, false);
    expect(original).toEqual(before);
  });
});

test('[1.12] the clone of an executable is a batch campaign unless Executable is ticked again', () => {
  expect(kindOf(clone(executable('X', flow), false))).toBe('batch');
  expect(kindOf(clone(executable('X', flow), true))).toBe('executable');
});

test('[1.12] a batch campaign can be cloned into an executable', () => {
  expect(kindOf(clone(batch('B', flow), true))).toBe('executable');
});

test('[1.7] the clone of a trigger campaign is inactive, with the rest of its schedule', () => {
  const copy = clone(
    onForm('T', flow, { schedule: { qualification: 'every time', priority: 'High' } }),
    false,
  );
  expect(copy.schedule).toEqual({ qualification: 'every time', priority: 'High', active: false });
  expect(clone({ name: 'B', flow }, false)).toEqual({ name: 'Copy', flow });
});

test('[1.13] a campaign with triggers is not cloned into an executable', () => {
  for (const original of [onForm('T', flow), onRequest('R', flow), onForm('X', flow, { executable: true })])
    expect(cloneCampaign(original, { name: 'Copy', executable: true })).toMatchObject({
      refused: { facts: ['1.13', '1.14'] },
    });
});

test.each([
  ['executable', executable('X', flow), 'with Executable left empty'],
  ['batch', batch('X', flow), 'with Executable ticked'],
  ['trigger', onForm('X', flow), 'Remove the triggers'],
])('[1.14] the kind of a campaign (%s) cannot be changed; the way out is a clone', (_kind, campaign, way) => {
  const { message, facts } = convertCampaign(campaign);
  expect(message).toContain('The kind of a campaign is fixed when it is created.');
  expect(message).toContain(way);
  expect(facts).toContain('1.14');
});

test('[1.14] without its triggers a trigger campaign is a batch campaign, which can be cloned as an executable', () => {
  const { smartList: _, ...bare } = onForm('T', flow);
  expect(kindOf(bare)).toBe('batch');
  expect(kindOf(clone(bare, true))).toBe('executable');
});
