import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plain } from '#engine';
import { drawnModel } from '#engine';
import { apply } from './apply.ts';
import { CHANGE } from './change.ts';
import { difference } from './difference.ts';
import { isKey } from './keys.ts';
import { LINK_LIMITS } from './limits.ts';
import { write1 } from './write1.ts';

const names = fc.constantFrom('name', 'step', 'a', 'b', 'c', '1', '07');
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Plain>('x', 'y', 'a long text that is no word', 1, 2, null, true),
    fc.array(tie('data'), { maxLength: 6 }),
    fc.dictionary(fc.oneof(names, fc.string().filter(isKey)), tie('data'), { maxKeys: 4 }),
  ),
}));
const models = fc.array(fc.nat(0xffff), { maxLength: 300, size: 'max' }).map(drawnModel);

/** Exactly the other data, as JSON has it, after the changes went through a link. */
function reproduces(from: Plain, to: Plain): void {
  const before = JSON.stringify(from);
  const made = apply(from, JSON.parse(JSON.stringify(difference(from, to))));
  expect(JSON.stringify(made?.data)).toBe(JSON.stringify(to));
  expect(JSON.stringify(from)).toBe(before);
}

const asData = (model: unknown): Plain => JSON.parse(JSON.stringify(model));

test('the difference makes any data into any other', () => {
  fc.assert(
    fc.property(data, data, (from, to) => reproduces(asData(from), asData(to))),
    { numRuns: 1500 },
  );
});

test('the difference makes any model into any other', () => {
  fc.assert(
    fc.property(models, models, (from, to) => reproduces(asData(from), asData(to))),
    { numRuns: 150 },
  );
});

test('is never much longer than what it leads to', () => {
  fc.assert(
    fc.property(models, models, (from, to) => {
      const [a, b] = [asData(from), asData(to)];
      const changes = difference(a, b) as unknown as Plain;
      expect(write1(changes).length).toBeLessThanOrEqual(write1(b).length * 1.1 + 20);
    }),
    { numRuns: 150 },
  );
});

const step = (duration: number): Plain => ({ step: 'Wait', duration: `${duration} days` });
const flow = Array.from({ length: 20 }, (_, at) => step(at + 1));
const model = (steps: readonly Plain[], more: { readonly [key: string]: Plain } = {}): Plain => {
  return {
    campaigns: [
      { name: 'A', flow: [...steps] },
      { name: 'B', ...more },
    ],
  };
};
const FLOW = ['campaigns', 0, 'flow'];

describe('what an edit comes to', () => {
  test.each<[string, Plain, Plain, Plain]>([
    ['nothing', model(flow), model(flow), []],
    [
      'a step inserted among twenty',
      model(flow),
      model(flow.toSpliced(7, 0, step(99))),
      [[CHANGE.insert, [...FLOW, 7], step(99)]],
    ],
    ['a step removed', model(flow), model(flow.toSpliced(7, 1)), [[CHANGE.remove, [...FLOW, 7]]]],
    [
      'a parameter changed',
      model(flow),
      model(flow.with(7, step(99))),
      [[CHANGE.set, [...FLOW, 7, 'duration'], '99 days']],
    ],
    [
      'one removed, another inserted further on',
      model(flow),
      model(flow.toSpliced(12, 0, step(99)).toSpliced(3, 1)),
      [
        [CHANGE.insert, [...FLOW, 12], step(99)],
        [CHANGE.remove, [...FLOW, 3]],
      ],
    ],
    [
      'a step moved',
      model(flow),
      model([...flow.slice(1, 5), step(1), ...flow.slice(5)]),
      [
        [CHANGE.insert, [...FLOW, 5], step(1)],
        [CHANGE.remove, [...FLOW, 0]],
      ],
    ],
    [
      'a campaign known by its name when another comes before it',
      [{ name: 'A', flow, id: 1 }],
      [{ name: 'B' }, { name: 'A', flow, id: 2 }],
      [
        [CHANGE.set, [0, 'id'], 2],
        [CHANGE.insert, [0], { name: 'B' }],
      ],
    ],
    ['a key removed', model([], { id: 1 }), model([]), [[CHANGE.remove, ['campaigns', 1, 'id']]]],
    ['keys in another order', { a: flow, b: 1 }, { b: 1, a: flow }, [[CHANGE.order, [], ['b', 'a']]]],
    ['nothing alike', ['x'], { a: 1 }, [[CHANGE.set, [], { a: 1 }]]],
  ])('%s', (_, from, to, changes) => {
    expect(difference(from, to)).toEqual(changes);
  });
});

test('what is not changed is shared', () => {
  const from = model(flow, { id: 1 });
  const made = apply(from, difference(from, model(flow, { id: 2 })) as unknown as Plain);
  const [a, b] = [from, made?.data].map((one) => (one as { campaigns: Plain[] }).campaigns);
  expect(b?.[0]).toBe(a?.[0]);
  expect(b?.[1]).not.toBe(a?.[1]);
});

describe('changes that cannot be made', () => {
  const from = { list: [1, 2], map: { a: 1 } };
  test.each<[Plain]>([
    ['changes'],
    [{}],
    [[7]],
    [[[]]],
    [[[0]]],
    [[[0, []]]],
    [[[0, ['list', 2], 1]]],
    [[[0, ['list', -1], 1]]],
    [[[0, ['list', 0.5], 1]]],
    [[[0, ['list', '0'], 1]]],
    [[[0, ['list', 'length'], 0]]],
    [[[0, ['map', 0], 1]]],
    [[[0, ['map', '__proto__'], { polluted: true }]]],
    [[[0, ['map', '__proto__', 'polluted'], true]]],
    [[[0, ['map', 'constructor', 'prototype', 'polluted'], true]]],
    [[[0, ['map', 'constructor'], 1]]],
    [[[0, ['nowhere', 'a'], 1]]],
    [[[0, ['map', 'a', 'b'], 1]]],
    [[[0, 'map', 1]]],
    [[[1, [], 1]]],
    [[[1, ['list', 3], 1]]],
    [[[1, ['map', 'b'], 1]]],
    [[[1, ['list', 0]]]],
    [[[2, []]]],
    [[[2, ['list', 2]]]],
    [[[2, ['map', 'b']]]],
    [[[3, ['map'], ['a', 'a']]]],
    [[[3, ['map'], ['b']]]],
    [[[3, ['map'], []]]],
    [[[3, ['map']]]],
    [[[3, ['list'], [0, 1]]]],
    [[[4, ['map', 'a'], 1]]],
    [[['0', ['map', 'a'], 1]]],
    [
      [
        [0, ['map', 'a'], 2],
        [2, ['map', 'b']],
      ],
    ],
    [[[0, Array(LINK_LIMITS.depth + 1).fill('map'), 1]]],
    [Array(LINK_LIMITS.changes + 1).fill([0, ['map', 'a'], 1])],
  ])('%j', (changes) => {
    expect(apply(from, changes)).toBeUndefined();
    expect(from).toEqual({ list: [1, 2], map: { a: 1 } });
    expect({}).not.toHaveProperty('polluted');
  });

  test('more copying than is allowed', () => {
    const long = { list: Array(10_000).fill(0) };
    const insert = [1, ['list', 0], 1];
    expect(apply(long, Array(10).fill(insert))).toBeDefined();
    expect(apply(long, Array(100).fill(insert))).toBeUndefined();
  });

  test('any data in their place is answered', () => {
    const paths = fc.array(fc.constantFrom<Plain>('list', 'map', 'a', 0, 1, 2, '__proto__'), {
      maxLength: 3,
    });
    const change = fc.tuple(fc.nat(4), paths, fc.constantFrom<Plain>(1, [], {}, ['a'], null));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const made = apply(from, changes as unknown as Plain);
        expect([undefined, 'object', 'string']).toContain(made && typeof JSON.stringify(made));
      }),
      { numRuns: 500 },
    );
  });
});
