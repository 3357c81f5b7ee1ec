import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionsAt } from './complete.ts';
import { hoverAt } from './hover.ts';
import { MOST_OPTIONS } from './option.ts';

const TEXTS = ['small', 'full'].map((name) =>
  readFileSync(new URL(`../fixtures/${name}.yaml`, import.meta.url), 'utf8'),
);

function holds(text: string, offset: number): void {
  const found = completionsAt(text, offset);
  if (found) {
    expect(found.from).toBeGreaterThanOrEqual(0);
    expect(found.from).toBeLessThanOrEqual(offset);
    expect(found.to).toBeGreaterThanOrEqual(offset);
    expect(found.to).toBeLessThanOrEqual(text.length);
    expect(text.slice(found.from, found.to)).not.toContain('\n');
    expect(found.options.length).toBeLessThanOrEqual(MOST_OPTIONS);
  }
  hoverAt(text, offset);
}

const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ': ',
    '- ',
    '\n',
    '#',
    '|\n',
    '>-\n',
    '{{',
    '}}',
    '&a',
    '*a',
    '!',
    '%',
    '\t',
    ',',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString: ',
    'name',
    '\uE000',
    '---\n',
    '? ',
    'step: ',
    'flow:\n',
    '\r\n',
    '😀',
  ],
);

test('a text that is cut, spoiled or mixed up is completed or left alone, and never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TEXTS),
      fc.array(fc.tuple(fc.nat(4000), fc.nat(40), piece), { maxLength: 4 }),
      fc.nat(4000),
      (text, spoils, at) => {
        let spoiled = text;
        for (const [from, length, put] of spoils)
          spoiled = spoiled.slice(0, from) + put + spoiled.slice(from + length);
        holds(spoiled, Math.min(at, spoiled.length));
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test('any text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(100), (pieces, at) => {
      const text = pieces.join('');
      holds(text, Math.min(at, text.length));
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('a text that is nested or chopped up too far is left alone', () => {
  expect(completionsAt('['.repeat(100_000), 100_000)).toBeNull();
  expect(completionsAt('- '.repeat(90_000), 180_000)).toBeNull();
  expect(completionsAt(`${'[a,'.repeat(60_000)}`, 180_000)).toBeNull();
});
