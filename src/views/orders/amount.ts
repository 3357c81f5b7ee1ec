const GROUPS = /\B(?=(\d{3})+(?!\d))/g;
const LONGEST = 15;
const ROUNDED = 3;

/** A whole number for reading: `37,933,056`; from sixteen digits on rounded, `3.80 × 10^30`. */
export function amount(number: bigint): string {
  const digits = String(number);
  if (digits.length <= LONGEST) return digits.replace(GROUPS, ',');
  const head = String(Math.round(Number(digits.slice(0, LONGEST)) / 10 ** (LONGEST - ROUNDED))).padEnd(
    ROUNDED,
    '0',
  );
  const carried = head.length > ROUNDED;
  const exponent = digits.length - 1 + (carried ? 1 : 0);
  return `${head[0]}.${head.slice(1, ROUNDED)} × 10^${exponent}`;
}

/** The part of a whole in per cent, with one decimal below ten; never 0% of what is there, or 100% of less than all. */
export function share(part: bigint, whole: bigint): string {
  if (whole === 0n || part === 0n) return '0%';
  if (part === whole) return '100%';
  const rounded = (of: bigint) => Number((2n * part * of + whole) / (2n * whole));
  const mille = rounded(1000n);
  const percent = rounded(100n);
  if (mille < 1) return 'under 0.1%';
  if (percent > 99) return 'over 99%';
  return mille < 100 ? `${(mille / 10).toFixed(1)}%` : `${percent}%`;
}
