import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_KINDS, type FileKind, fileName } from './fileName.ts';

test.each([
  ['The MQL decision', 'the-mql-decision.trace.json'],
  ['  "Quotes" / slashes \\ and: more  ', 'quotes-slashes-and-more.trace.json'],
  ['../../etc/passwd', 'etc-passwd.trace.json'],
  ['Entscheidung über Größe', 'entscheidung-über-größe.trace.json'],
  ['得分', '得分.trace.json'],
  ['', 'model.trace.json'],
  ['???', 'model.trace.json'],
  ['CON', 'model-con.trace.json'],
])('%j is kept as %s', (title, name) => {
  expect(fileName(title, 'trace json')).toBe(name);
});

test('what the browser keeps is named in the same way', () => {
  expect(fileName('My model: the 2nd', 'kept model')).toBe('my-model-the-2nd.model.json');
  expect(fileName('draft own:../1', 'draft')).toBe('draft-own-1.txt');
});

test('a name is short, has no signs but hyphens, and keeps the ending of its kind', () => {
  const kinds = fc.constantFrom(...(Object.keys(FILE_KINDS) as FileKind[]));
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), kinds, (title, kind) => {
      const name = fileName(title, kind);
      const stem = name.slice(0, name.length - FILE_KINDS[kind].length);
      expect(name).toBe(stem + FILE_KINDS[kind]);
      expect(stem).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u);
      expect([...stem].length).toBeLessThanOrEqual(66);
    }),
  );
});
