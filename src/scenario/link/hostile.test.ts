import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnModel, type Plain, type Scenario } from '#engine';
import { toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { decodeLink } from './decode.ts';
import { digestOf } from './digest.ts';
import { encodeLink } from './encode.ts';
import { LINK_LIMITS } from './limits.ts';
import type { BaseOf, Squeeze } from './link.ts';
import { write1 } from './write1.ts';

const squeeze: Squeeze = {
  deflate: async (bytes) => bytes,
  inflate: async (bytes, cap) => (bytes.length > cap ? 'too large' : bytes),
};

const base: Scenario = drawnModel([]);
const text = JSON.stringify(base);
const baseOf: BaseOf = async (id) => (id === base.id ? text : undefined);
const none: BaseOf = async () => undefined;

/** The text of a link whose compressed part is these bytes: damaged nowhere on its way. */
const linkWith = (bytes: Uint8Array) => toBase64url(Uint8Array.of(1, ...checksum(bytes), ...bytes));
const linkOf = (record: unknown) => linkWith(write1(record as Plain));

async function kindOf(link: string, from: BaseOf = baseOf): Promise<string> {
  const read = await decodeLink(link, squeeze, from);
  if ('link' in read) return 'fine';
  expect(read.problem.message).toMatch(/^[A-Z].*\.$/);
  return read.problem.kind;
}

const PLAIN = {
  variant: null,
  policy: 'lockstep',
  cursor: 'last',
  compare: null,
  view: {},
  branches: [],
} as const;
const edited: Scenario = { ...base, summary: 'Edited.' };
const made = await Promise.all([
  encodeLink({ ...PLAIN, base, scenario: base }, squeeze, baseOf),
  encodeLink(
    { ...PLAIN, base, scenario: edited, policy: 'random 7', view: { panel: 'why' } },
    squeeze,
    baseOf,
  ),
  encodeLink({ ...PLAIN, base, scenario: edited }, squeeze),
]);
const sound = made.map((one) => ('text' in one ? one.text : ''));
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('the links that the tests below damage are sound', async () => {
  expect(await Promise.all(sound.map((one) => kindOf(one)))).toEqual(['fine', 'fine', 'fine']);
});

test('a link with spaces and line ends in it is read', async () => {
  for (const link of sound) expect(await kindOf(` ${link.replace(/.{20}/g, '$&\r\n ')}\n`)).toBe('fine');
});

test('any other character in place of any one is found', async () => {
  const [first = '', second = ''] = sound;
  for (const link of [first, second])
    for (let at = 0; at < link.length; at++) {
      const others = [...DIGITS, '.', '=', 'ä', '%'].filter((other) => other !== link.charAt(at));
      const kinds = await Promise.all(
        others.map((other) => kindOf(link.slice(0, at) + other + link.slice(at + 1))),
      );
      // The first two characters hold the version.
      const expected = at < 2 ? ['damaged', 'newer'] : ['damaged'];
      expect(kinds.filter((kind) => !expected.includes(kind))).toEqual([]);
    }
}, 30_000);

test('a link that was cut, at the end or at the beginning, is damaged', async () => {
  for (const link of sound)
    for (let length = 0; length < link.length; length++) {
      expect(await kindOf(link.slice(0, length))).toBe('damaged');
      expect(['damaged', 'newer']).toContain(await kindOf(link.slice(length + 1)));
    }
});

test('any text is answered', async () => {
  const letters = fc.array(fc.constantFrom(...DIGITS), { maxLength: 200 }).map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(fc.oneof(letters, fc.string({ unit: 'binary' })), async (some) => {
      expect(['damaged', 'newer']).toContain(await kindOf(some));
    }),
    { numRuns: 1000 },
  );
});

test('any bytes behind a right checksum are answered', async () => {
  const [, link = ''] = sound;
  const whole = [...write1({ base: base.id, digest: digestOf(base), changes: [[0, ['title'], 'x']] })];
  const flipped = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    flipped.map((all) => all.reduce((sum, [at, byte]) => sum.with(at, byte), Uint8Array.from(whole))),
  );
  expect(link).not.toBe('');
  await fc.assert(
    fc.asyncProperty(bytes, async (some) => {
      expect(['damaged', 'unknown base', 'not a scenario', 'fine']).toContain(await kindOf(linkWith(some)));
    }),
    { numRuns: 2000 },
  );
}, 30_000);

test('a link of a version to come says so', async () => {
  const read = await decodeLink(toBase64url(Uint8Array.of(2, 1, 2, 3)), squeeze, baseOf);
  expect(read).toEqual({
    problem: {
      kind: 'newer',
      message:
        'This link has format 2, and this page knows formats up to 1. Reload the page and open the link again.',
      problems: [],
    },
  });
});

test('a link that is longer than a link may be is not looked at', async () => {
  expect(await kindOf('A'.repeat(LINK_LIMITS.characters + 1))).toBe('too large');
});

test('what unpacks to more than it may is too large, what does not unpack is damaged', async () => {
  const bytes = Uint8Array.of(1, 2, 3);
  for (const answer of ['too large', 'damaged'] as const) {
    const odd: Squeeze = { ...squeeze, inflate: async () => answer };
    expect(await decodeLink(linkWith(bytes), odd, baseOf)).toMatchObject({ problem: { kind: answer } });
  }
});

test('a small link that says the same thing very often is too large', async () => {
  const script = Array(30_000).fill({ event: 'Fills Out Frm' });
  expect(await kindOf(linkOf({ scenario: { ...base, script } }))).toBe('too large');
});

describe('a base', () => {
  const link = linkOf({ base: base.id, digest: digestOf(base), changes: [[0, ['title'], 'x']] });

  test.each<[string, BaseOf]>([
    ['is not there', none],
    ['cannot be fetched', () => Promise.reject(new Error('offline'))],
    ['is no JSON', async () => '{'],
    ['is no scenario', async () => '{}'],
    ['is of another version', async () => JSON.stringify({ ...base, title: 'Another' })],
    ['is endless', async () => `${text}${' '.repeat(LINK_LIMITS.said)}`],
  ])('that %s', async (_, from) => {
    expect(await kindOf(link, from)).toBe('unknown base');
  });

  test('is asked for by what is safe in a path only', async () => {
    const asked: string[] = [];
    const asking: BaseOf = async (...names) => {
      asked.push(names.join('.'));
      return undefined;
    };
    const ids = ['../secret', 'a/b', '', 'A', '%2e', 'a'.repeat(LINK_LIMITS.text + 1)];
    for (const id of ids)
      expect(await kindOf(linkOf({ base: id, digest: 'abc-_1' }), asking)).toBe('damaged');
    for (const digest of ['', 'abc', '../../', 'abcdef\n', 'abcdefg'])
      expect(await kindOf(linkOf({ base: 'a', digest }), asking)).toBe('damaged');
    expect(await kindOf(linkOf({ base: 'a-b', digest: 'abc-_1' }), asking)).toBe('unknown base');
    expect(asked).toEqual(['a-b.abc-_1']);
  });
});

describe('a record', () => {
  const digest = digestOf(base);
  const id = base.id;

  test.each<[string, unknown]>([
    ['is a list', []],
    ['has no model', { policy: 'lockstep' }],
    ['has two models', { base: id, digest, scenario: base }],
    ['has a part that nobody knows', { base: id, digest, script: 'alert(1)' }],
    ['has an order that is no text', { base: id, digest, policy: 7 }],
    ['has a cursor that is no number', { base: id, digest, cursor: 'first' }],
    ['has a view that is no view', { base: id, digest, view: { panel: 1 } }],
    ['has changes that are none', { base: id, digest, changes: 'all' }],
    ['has changes without a place', { base: id, digest, changes: [[0, ['nowhere', 'x'], 1]] }],
    [
      'has too many branches',
      { base: id, digest, branches: Array(LINK_LIMITS.branches + 1).fill({ name: 'B' }) },
    ],
    ['has a branch without a name', { base: id, digest, branches: [{}] }],
    [
      'has a branch that cannot be made',
      { base: id, digest, branches: [{ name: 'B', changes: [[2, ['x']]] }] },
    ],
  ])('that %s', async (_, record) => {
    expect(await kindOf(linkOf(record))).toBe('damaged');
  });

  test.each<[string, unknown, string]>([
    [
      'is no scenario',
      { scenario: { ...base, titel: 'x' } },
      '"titel" is not a key of a scenario. Did you mean "title"?',
    ],
    [
      'becomes none',
      { base: id, digest, changes: [[0, ['people'], 5]] },
      '"people" must be a list, not a number.',
    ],
    [
      'becomes none in a branch',
      { base: id, digest, branches: [{ name: 'B', changes: [[2, ['script']]] }] },
      '"script" is missing in a scenario.',
    ],
    [
      'becomes none in a variant',
      {
        scenario: {
          ...base,
          variants: [{ name: 'v', title: 'V', changes: [{ at: ['people'], set: 5 }] }],
        },
      },
      '"people" must be a list, not a number.',
    ],
    [
      'has no such variant',
      { base: id, digest, variant: 'v' },
      'There is no variant "v". This scenario has none.',
    ],
  ])('whose model %s, with what is wrong', async (_, record, message) => {
    expect(await decodeLink(linkOf(record), squeeze, baseOf)).toMatchObject({
      problem: {
        kind: 'not a scenario',
        problems: expect.arrayContaining([expect.objectContaining({ message })]),
      },
    });
  });
});
