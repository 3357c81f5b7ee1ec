import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, share } from './amount.ts';

describe('amount', () => {
  test.each([
    ['0', '0'],
    ['1', '1'],
    ['999', '999'],
    ['1000', '1,000'],
    ['37933056', '37,933,056'],
    ['999999999999999', '999,999,999,999,999'],
    ['1000000000000000', '1.00 × 10^15'],
    ['1004999999999999', '1.00 × 10^15'],
    ['1005000000000000', '1.01 × 10^15'],
    ['9994999999999999', '9.99 × 10^15'],
    ['9995000000000000', '1.00 × 10^16'],
    ['9999999999999999', '1.00 × 10^16'],
    [`1${'0'.repeat(30)}`, '1.00 × 10^30'],
    [`38${'0'.repeat(29)}`, '3.80 × 10^30'],
    ['9'.repeat(30), '1.00 × 10^30'],
    ['9'.repeat(400), '1.00 × 10^400'],
  ])('%s reads %s', (digits, text) => {
    expect(amount(BigInt(digits))).toBe(text);
  });

  test('says a number to within half a per cent, whatever the number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 60n }), (number) => {
        const text = amount(number);
        const [, head, exponent] = /^(\d\.\d\d) × 10\^(\d+)$/.exec(text) ?? [];
        const digits = BigInt((head ?? text).replaceAll(/[.,]/g, ''));
        const said = exponent === undefined ? digits : digits * 10n ** (BigInt(exponent) - 2n);
        const off = said > number ? said - number : number - said;
        expect(off * 200n <= (exponent === undefined ? 0n : number)).toBe(true);
      }),
    );
  });
});

describe('share', () => {
  test.each([
    [0n, 0n, '0%'],
    [0n, 336n, '0%'],
    [336n, 336n, '100%'],
    [1n, 2n, '50%'],
    [50n, 336n, '15%'],
    [1n, 15n, '6.7%'],
    [1446n, 10_000n, '14%'],
    [1n, 336n, '0.3%'],
    [99n, 1000n, '9.9%'],
    [100n, 1000n, '10%'],
    [1n, 1000n, '0.1%'],
    [1n, 2001n, 'under 0.1%'],
    [1n, 10n ** 30n, 'under 0.1%'],
    [994n, 1000n, '99%'],
    [995n, 1000n, 'over 99%'],
    [10n ** 30n - 1n, 10n ** 30n, 'over 99%'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(share(part, whole)).toBe(text);
  });

  test('is never 0 % of something, and never 100 % of less than all', () => {
    const whole = fc.bigInt({ min: 2n, max: 10n ** 40n });
    const some = whole.chain((all) => fc.tuple(fc.bigInt({ min: 1n, max: all - 1n }), fc.constant(all)));
    fc.assert(
      fc.property(some, ([part, all]) => {
        expect(share(part, all)).not.toMatch(/^(0|0\.0|100) %$/);
      }),
    );
  });
});
