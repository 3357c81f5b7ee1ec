const UNITS: ReadonlyMap<string, number> = new Map([
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['week', 604_800_000],
  ['month', 2_592_000_000],
]);

const WORDS = /^(\d{1,5})\s+([a-z]+?)s?$/i;

/**
 * Milliseconds in a duration written in words: `4 hours`, `1 day`. A month is 30 days (fact 9.6).
 * Abbreviations (`4 hrs`) give nothing: Marketo ignores them (fact 6.21).
 */
export function parseDuration(text: string): number | undefined {
  const found = WORDS.exec(text.trim());
  const unit = UNITS.get((found?.[2] ?? '').toLowerCase());
  return found && unit !== undefined ? Number(found[1]) * unit : undefined;
}

/** The duration in its largest whole units: `1 day`, `4 hours 30 minutes`; `0 minutes` for none. */
export function formatDuration(ms: number): string {
  let rest = ms;
  const parts: string[] = [];
  for (const [name, size] of [...UNITS].filter(([name]) => name !== 'month').reverse()) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    rest -= count * size;
  }
  return parts.join(' ') || '0 minutes';
}
