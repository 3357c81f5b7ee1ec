import { Text } from '@codemirror/state';
import { expect, test } from 'vitest';
import { parse } from '#scenario';
import { diagnosticOf, stretchOf } from './diagnostics.ts';

const LINES = [
  'format: 1',
  'id: small',
  'titel: A small one',
  'instance: { programs: [] }',
  'people: []',
  'script: []',
];

test('a problem is marked at the words that it is about', () => {
  const doc = Text.of(LINES);
  const [problem] = parse(LINES.join('\n')).problems;
  if (!problem) throw new Error('The text has no problem.');
  const { from, to, severity, message } = diagnosticOf(doc, problem);
  expect(doc.sliceString(from, to)).toBe('titel');
  expect(severity).toBe('error');
  expect(message).toContain('Did you mean "title"?');
});

test('a problem of a text that has become shorter is marked inside of what is left', () => {
  const [problem] = parse(LINES.join('\n')).problems;
  if (!problem) throw new Error('The text has no problem.');
  expect(stretchOf(Text.of(['fo']), problem)).toEqual({ from: 0, to: 2 });
  expect(stretchOf(Text.of(['']), problem)).toEqual({ from: 0, to: 0 });
});
