import { expect, test } from 'vitest';
import { fileName } from './fileName.ts';

test.each([
  ['My model: the 2nd', 'my-model-the-2nd.json'],
  ['Ünïcode', 'unicode.json'],
  ['日本', '日本.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['***', 'model.json'],
  ['CON', 'con-model.json'],
  ['x'.repeat(99), `${'x'.repeat(60)}.json`],
])('the file of %j is %s', (name, made) => {
  expect(fileName(name, 'json')).toBe(made);
});
