import { expect, test } from 'vitest';
import { noModel } from './subject.ts';

test('a model that the site has not is said to be unknown, with the nearest that it has', () => {
  const ids = ['mql-decision', 'w01', 'w10'];
  expect(noModel('w01', ids)).toBeNull();
  expect(noModel('mql-decison', ids)).toBe(
    'There is no model "mql-decison" on this site. Did you mean "mql-decision"?',
  );
  expect(noModel('constructor', ids)).toBe('There is no model "constructor" on this site.');
});
