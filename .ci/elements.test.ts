import { expect, test } from 'vitest';
import { partsOf } from './elements.ts';

test('elements hold their parts, in their order', () => {
  expect(partsOf('a<P class="x > y">b<br>c<i/>d</P>')).toEqual([
    'a',
    {
      name: 'p',
      attributes: ' class="x > y"',
      parts: [
        'b',
        { name: 'br', attributes: '', parts: [] },
        'c',
        { name: 'i', attributes: '/', parts: [] },
        'd',
      ],
    },
  ]);
});

test('what is no text is left out', () => {
  const html = '<!doctype html><!-- <b> --><script>"</b>" < 1</script><style>a>b{}</style>1 < 2';
  expect(partsOf(html).join('')).toBe('1 < 2');
});

test.each([
  ['<p>a', '<p> has no end tag.'],
  ['a</p>', '</p> closes nothing'],
  ['<ul><li>a</ul></li>', '</ul> closes nothing: <li> is open.'],
])('markup that does not close is refused: %s', (html, message) => {
  expect(() => partsOf(html)).toThrow(message);
});
