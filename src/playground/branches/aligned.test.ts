import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, type Scenario } from '#scenario';
import { compare } from '#views';
import { actLab, open, startLab } from '#workbench';
import { alignedLines } from './aligned.ts';

const file = new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url);
const MQL = parse(readFileSync(file, 'utf8')).scenario as Scenario;
const first = startLab(open(MQL, { variant: 'series' }));

test('two runs step by step, in words', () => {
  const { bench, twin } = actLab(first, { type: 'compare', with: 'parallel' });
  if (!twin) throw new Error('No twin.');
  const { pairs } = compare(bench.run.events, twin.run.events, bench.program.people, twin.program.people);
  const lines = alignedLines(pairs, bench.run.events, twin.run.events);
  expect(lines).toHaveLength(pairs.length);
  expect(lines[0]).toMatchObject({
    how: 'different',
    a: { what: expect.stringContaining('New person, step 1: Execute Campaign') },
    b: { what: expect.stringContaining('New person, step 1: Request Campaign') },
  });
  expect(new Set(lines.map(({ how }) => how))).toContain('b');
  expect(lines.every(({ a, b, how }) => (how === 'a' ? b === null : how === 'b' ? a === null : a && b))).toBe(
    true,
  );
});
