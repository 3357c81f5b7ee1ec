import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, type Scenario } from '#scenario';
import { type LogFile, layOver, logCsv, type Overlay, readLog } from '#views';
import { open } from '#workbench';
import { linesOf, overlaid } from './lines.ts';

const file = new URL('../../../../content/scenarios/mql-decision.yaml', import.meta.url);
const { program, run } = open(parse(readFileSync(file, 'utf8')).scenario as Scenario);
const CSV = logCsv(program, run.events);

function laid(change: (lines: readonly string[]) => readonly string[]): Overlay {
  const text = change(CSV.trimEnd().split('\r\n')).join('\n');
  return layOver(readLog(text) as LogFile, program, run.events);
}

test('the log of the run matches', () => {
  const overlay = laid((lines) => lines);
  expect(overlaid(overlay)).toMatch(/^\d+ entries match: the file and the run log the same\.$/);
});

test('what is missing and extra is counted, and shown with its place', () => {
  const overlay = laid(([head = '', , ...lines]) => [head, ...lines, lines.at(-1) ?? '']);
  expect(overlaid(overlay)).toContain('1 only in the run (missing), 1 only in the file (extra).');
  const all = overlay.people.flatMap((person) => linesOf(person).shown);
  const missing = all.find(({ kind }) => kind === 'missing');
  expect(missing).toMatchObject({ line: null, seq: expect.any(Number) });
  const extra = all.find(({ kind }) => kind === 'extra');
  expect(extra).toMatchObject({ seq: null, line: expect.any(Number), what: expect.stringContaining(', ') });
  expect(
    all.filter(({ kind }) => kind === 'matched').every(({ seq, line }) => seq !== null && line !== null),
  ).toBe(true);
});

test('a log of strangers says what to do', () => {
  const overlay = laid((lines) => lines.map((line) => line.replace(/,(Ada|Bob|[A-Z]\w+),/, ',Nobody $1,')));
  expect(overlay.people).toEqual([]);
  expect(overlaid(overlay)).toBe('Nobody in the file is in the model: say below who is who.');
});

test('of a long log the lines around the first difference are shown, and the rest is counted', () => {
  const [person] = laid((lines) => lines.toSpliced(3, 1)).people;
  const [matched] = person?.lines ?? [];
  const lines = [...Array(50).fill(matched), ...(person?.lines ?? []), ...Array(50).fill(matched)];
  const parts = lines.findIndex(({ kind }) => kind !== 'matched');
  const { shown, before, after } = linesOf({ lines }, 20);
  expect(shown).toHaveLength(20);
  expect(before + shown.length + after).toBe(lines.length);
  expect(shown[parts - before]?.kind).not.toBe('matched');
  expect(linesOf({ lines: lines.slice(0, 40) }, 20)).toMatchObject({ before: 0, after: 20 });
});
