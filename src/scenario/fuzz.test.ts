import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, run } from '#engine';
import { FILE_LIMITS } from './limits.ts';
import { parse } from './parse.ts';
import { variant } from './variant.ts';

const read = (name: string) => readFileSync(new URL(`./fixtures/${name}.yaml`, import.meta.url), 'utf8');
const files = ['small', 'full'].map(read);

/** Whatever the text: an answer with places inside the text, and what is called runnable runs. */
function holdsUp(text: string): void {
  const { scenario, problems } = parse(text);
  const last = text.split('\n').length;
  for (const { line, column, endLine, endColumn, message } of problems) {
    expect(message).not.toBe('');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line < endLine || (line === endLine && column <= endColumn)).toBe(true);
    expect(endLine).toBeLessThanOrEqual(last);
  }
  expect(problems.length).toBeLessThanOrEqual(FILE_LIMITS.problems + 1);
  expect(scenario === null).toBe(problems.some(({ reach }) => reach === 'file'));
  if (!scenario) return;
  for (const name of [null, ...(scenario.variants ?? []).map((one) => one.name)])
    expect(run(compile(variant(scenario, name).scenario)).events).toBeInstanceOf(Array);
}

test('random text is answered', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holdsUp), { numRuns: 300 });
}, 30_000);

test('random marks of YAML are answered', () => {
  const marks = fc.constantFrom(...'[]{}:,-?&*!|>\'"%@`#\n \t~', '- ', ': ', '\n  ', 'a', '...', '---', '<<');
  fc.assert(
    fc.property(
      fc.array(marks, { maxLength: 60 }).map((all) => all.join('')),
      holdsUp,
    ),
    { numRuns: 500 },
  );
}, 30_000);

test.each(files)(
  'a scenario with characters put in, taken out and doubled is answered',
  (file) => {
    const at = fc.nat(file.length);
    const bit = fc.oneof(
      fc.constantFrom('', ' ', ':', '-', '[', '}', '"', '\n', '&a ', '*a', '5', 'null'),
      fc.string({ maxLength: 5 }),
    );
    const edit = fc.tuple(at, fc.nat(12), bit);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        holdsUp(
          edits.reduce(
            (text, [from, size, put]) => text.slice(0, from) + put + text.slice(from + size),
            file,
          ),
        );
      }),
      { numRuns: 300 },
    );
  },
  60_000,
);

test.each(files)(
  'a scenario with lines moved, lost and doubled is answered',
  (file) => {
    const lines = file.split('\n');
    const line = fc.nat(lines.length - 1);
    fc.assert(
      fc.property(line, line, line, (lost, doubled, moved) => {
        const text = lines.flatMap((one, index) =>
          index === lost ? [] : index === doubled ? [one, one] : [one],
        );
        const [taken = ''] = text.splice(moved, 1);
        holdsUp([...text.slice(0, lost), taken, ...text.slice(lost)].join('\n'));
      }),
      { numRuns: 300 },
    );
  },
  60_000,
);

test.each(files)(
  'a scenario with any value anywhere is answered',
  (file) => {
    const { scenario } = parse(file);
    const places: (readonly string[])[] = [];
    const walk = (data: unknown, way: readonly string[]): void => {
      places.push(way);
      if (typeof data === 'object' && data !== null)
        for (const [key, part] of Object.entries(data)) walk(part, [...way, key]);
    };
    walk(scenario, []);
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom([], {}, '', null, 0, 'x', true, { toString: null }, 'toString', '{{my.constructor}}'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (way, value) => {
        const copy: unknown = structuredClone(scenario);
        let here = copy as { [key: string]: unknown };
        for (const key of way.slice(0, -1)) here = here[key] as { [key: string]: unknown };
        const last = way.at(-1);
        if (last !== undefined) here[last] = value;
        holdsUp(JSON.stringify(last === undefined ? value : copy));
      }),
      { numRuns: 400 },
    );
  },
  60_000,
);
