import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnModel, POLICIES, type Scenario } from '#engine';
import { variant } from '../variant.ts';
import { decodeLink } from './decode.ts';
import { encodeLink } from './encode.ts';
import { LINK_LIMITS } from './limits.ts';
import type { BaseOf, Link, Squeeze } from './link.ts';

/** No compression: what these tests are about stands before and behind it. */
const squeeze: Squeeze = {
  deflate: async (bytes) => bytes,
  inflate: async (bytes, cap) => (bytes.length > cap ? 'too large' : bytes),
};

const base: Scenario = {
  ...drawnModel([]),
  variants: [
    { name: 'renamed', title: 'Renamed', changes: [{ at: ['title'], set: 'Renamed' }] },
    { name: 'as-it-is', title: 'As it is', changes: [] },
  ],
};
const PLAIN = {
  variant: null,
  policy: 'lockstep',
  cursor: 'last',
  compare: null,
  view: {},
  branches: [],
} as const;
const plainLink: Link = { ...PLAIN, base, scenario: base };
const edited: Scenario = { ...base, summary: 'Edited.' };

const releasing =
  (...all: readonly Scenario[]): BaseOf =>
  async (id) =>
    all.map((one) => (one.id === id ? JSON.stringify(one) : undefined)).find((one) => one !== undefined);

const none: BaseOf = async () => undefined;

async function through(link: Link, baseOf: BaseOf): Promise<Link | string> {
  const made = await encodeLink(link, squeeze, baseOf);
  if ('problem' in made) return made.problem.message;
  const read = await decodeLink(made.text, squeeze, baseOf);
  return 'problem' in read ? read.problem.message : read.link;
}

const models = fc.array(fc.nat(0xffff), { maxLength: 200, size: 'max' }).map(drawnModel);
const texts = fc.string({ unit: 'binary', maxLength: 30 });
const policies = fc.oneof(
  fc.constantFrom(...POLICIES.keys(), 'order o0 s1 s2', 'choose s2 s3', 'random 7'),
  texts,
);
const cursors = fc.oneof(fc.constant('last' as const), fc.integer({ min: -1, max: 20_000 }));
const keys = fc
  .string({ maxLength: 8 })
  .filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
const views = fc.dictionary(keys, texts, { maxKeys: 20 });
const branches = fc.array(
  fc.record({
    name: texts,
    scenario: models,
    policy: policies,
    cursor: cursors,
    parent: fc.option(texts),
    from: fc.option(fc.nat(9999)),
  }),
  { maxLength: 3 },
);
const links: fc.Arbitrary<Link> = fc
  .record({
    base: fc.oneof(models, fc.constant(base)),
    scenario: models,
    policy: policies,
    cursor: cursors,
    compare: fc.option(texts),
    view: views,
    branches,
  })
  .chain((link) => {
    const names = (link.base.variants ?? []).map(({ name }) => name);
    return fc.record({
      ...Object.fromEntries(Object.entries(link).map(([key, value]) => [key, fc.constant(value)])),
      variant: fc.constantFrom(null, ...names),
    }) as unknown as fc.Arbitrary<Link>;
  });

test('what a link is made of comes out of it, whether its base is released or not', async () => {
  await fc.assert(
    fc.asyncProperty(links, fc.boolean(), async (link, known) => {
      const back = await through(link, known ? releasing(link.base) : none);
      expect(back).toEqual(JSON.parse(JSON.stringify(link)));
      // The order of keys too.
      const modelsOf = ({ base: first, scenario, view, branches: all }: Link) =>
        JSON.stringify([first, scenario, view, all.map((branch) => branch.scenario)]);
      expect(modelsOf(back as Link)).toBe(modelsOf(link));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a model that is as it was opened is the very same data', async () => {
  const read = (await through(plainLink, none)) as Link;
  expect(read.scenario).toBe(read.base);
  const start = variant(base, 'renamed').scenario;
  const other = (await through(
    { ...plainLink, variant: 'renamed', scenario: start },
    releasing(base),
  )) as Link;
  expect([other.variant, other.scenario.title, other.base.title]).toEqual(['renamed', 'Renamed', 'Drawn']);
});

test('a base that is released is named; one that is not, or is of another version, is in the link whole', async () => {
  const length = async (baseOf: BaseOf) => {
    const made = await encodeLink({ ...plainLink, scenario: edited }, squeeze, baseOf);
    return 'text' in made ? made.text.length : 0;
  };
  const whole = await length(none);
  expect(await length(releasing(base))).toBeLessThan(60);
  expect(whole).toBeGreaterThan(150);
  expect(await length(releasing({ ...base, title: 'Another version' }))).toBe(whole);
  expect(await length(async () => 'no JSON')).toBe(whole);
  expect(await length(() => Promise.reject(new Error('offline')))).toBe(whole);
});

test('a model whose names mean nothing goes through: it is in the midst of an edit', async () => {
  const broken: Scenario = {
    ...base,
    claims: [{ claim: 'final value', person: 'Nobody', field: 'Nothing', is: 1 }],
  };
  expect(await through({ ...plainLink, scenario: broken }, none)).toMatchObject({ scenario: broken });
});

test('a variant that the base does not have is left out, and what was edited is not', async () => {
  expect(await through({ ...plainLink, variant: 'none', scenario: edited }, none)).toEqual({
    ...plainLink,
    scenario: edited,
  });
});

describe('no link is made that could not be opened', () => {
  const large = 'This is more than a link may hold. A model of that size can be shared as a file.';
  const branch = {
    name: 'B',
    scenario: base,
    policy: 'lockstep',
    cursor: 'last',
    parent: null,
    from: null,
  } as const;
  const view = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, at) => [`k${at}`, 'x']));

  test.each<[string, Partial<Link>]>([
    ['too many branches', { branches: Array(LINK_LIMITS.branches + 1).fill(branch) }],
    ['too large a view', { view: view(LINK_LIMITS.view + 1) }],
    ['too long a text in a view', { view: { panel: 'x'.repeat(LINK_LIMITS.text + 1) } }],
    ['too long an order', { policy: 'x'.repeat(LINK_LIMITS.policy + 1) }],
    ['a cursor that is none', { cursor: 1.5 }],
  ])('%s', async (_, part) => {
    expect(await through({ ...plainLink, ...part }, none)).toBe(large);
  });

  test('as much as there may be', async () => {
    const full: Link = {
      ...plainLink,
      view: view(LINK_LIMITS.view),
      branches: Array(LINK_LIMITS.branches).fill(branch),
      compare: 'x'.repeat(LINK_LIMITS.text),
    };
    expect(await through(full, none)).toEqual(full);
  });

  test('more than a link may be long', async () => {
    const order = Array.from({ length: 20_000 }, (_, at) => `s${at}`).join(' ');
    const parts = Array.from({ length: 3 }, () => ({ ...branch, policy: order.slice(0, 90_000) }));
    const varied = parts.map((part, at) => ({
      ...part,
      policy: part.policy.replaceAll('s', 'swo'.charAt(at)),
    }));
    expect(await through({ ...plainLink, branches: varied }, none)).toBe(large);
  });

  test('no scenario', async () => {
    const scenario = { ...base, people: 'Ada' } as unknown as Scenario;
    for (const part of [{ scenario }, { base: scenario }, { branches: [{ ...branch, scenario }] }]) {
      const made = await encodeLink({ ...plainLink, ...part }, squeeze);
      expect(made).toMatchObject({
        problem: { kind: 'not a scenario', problems: [{ message: '"people" must be a list, not a text.' }] },
      });
    }
  });
});
