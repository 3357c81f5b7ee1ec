import { expect, test } from 'vitest';
import { trouble, troubleOf } from './trouble.ts';

test.each([
  ['SecurityError', 'none'],
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'full'],
  ['AbortError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['UnknownError', 'failed'],
  ['DataError', 'failed'],
])('a %s of the browser is the trouble "%s"', (name, kind) => {
  const found = troubleOf(new DOMException('', name), 'The draft could not be kept.');
  expect(found.kind).toBe(kind);
  expect(found.message).toMatch(
    /^The draft could not be kept\. The .*\.$|^The draft could not be kept\. This .*\.$/,
  );
});

test('a trouble says what could not be done, why, and what to do', () => {
  expect(trouble('full', '"A" could not be kept.').message).toBe(
    '"A" could not be kept. The browser has no more room for this site. Remove models that you do not need and try again, or export a file.',
  );
  expect(trouble('gone', '"A" could not be renamed.').message).toBe(
    '"A" could not be renamed. It is not kept here any more: it was removed in another tab.',
  );
});

test.each([undefined, null, 'a text', {}, { name: 1 }])('whatever is thrown, %s, is a trouble', (thrown) => {
  expect(troubleOf(thrown, 'It could not be kept.').kind).toBe('failed');
});
