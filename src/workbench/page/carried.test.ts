import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carried, carry } from './carried.ts';

test('plain data comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      // JSON itself knows no -0.
      const plain: unknown = JSON.parse(JSON.stringify(data));
      expect(carried(carry(plain))).toEqual(plain);
    }),
  );
});

test('an attribute has next to nothing to escape', () => {
  expect(carry({ name: 'Ada', say: 'It is "only once".' })).toBe(
    '{`name`:`Ada`,`say`:`It is \\`only once\\`.`}',
  );
  expect(carry('a `tick`')).toBe('`a "tick"`');
});

test('what is undefined is left out', () => {
  expect(carried(carry({ a: undefined, b: [1, null] }))).toEqual({ b: [1, null] });
});

test('another text is refused', () => {
  expect(() => carried('{"a":1}' as never)).toThrow(SyntaxError);
});
