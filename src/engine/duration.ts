const UNITS: ReadonlyMap<string, number> = new Map([
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['week', 604_800_000],
  ['month', 2_592_000_000],
  ['year', 31_536_000_000],
]);

/** Not the same length in every calendar: never printed. */
const INEXACT: ReadonlySet<string> = new Set(['month', 'year']);

const WORDS = /^(\d{1,5})\s+([a-z]+?)s?$/i;

/**
 * Milliseconds in a duration written in words: `4 hours`, `1 day`. A month is 30 days (fact 9.6), a year 365.
 * Abbreviations (`4 hrs`) give nothing: Marketo ignores them (fact 6.21).
 */
export function parseDuration(text: string): number | undefined {
  const found = WORDS.exec(text.trim());
  const unit = UNITS.get((found?.[2] ?? '').toLowerCase());
  return found && unit !== undefined ? Number(found[1]) * unit : undefined;
}

/** The duration in its largest whole units up to weeks: `1 day`, `4 hours 30 minutes`; `0 minutes` for none. */
export function formatDuration(ms: number): string {
  let rest = ms;
  const parts: string[] = [];
  for (const [name, size] of [...UNITS].filter(([name]) => !INEXACT.has(name)).reverse()) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    rest -= count * size;
  }
  const seconds = Math.floor(rest / 1000);
  if (seconds > 0) parts.push(`${seconds} second${seconds === 1 ? '' : 's'}`);
  return parts.join(' ') || '0 minutes';
}
