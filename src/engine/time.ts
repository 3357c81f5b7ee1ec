/** A virtual instant: milliseconds since 1970-01-01T00:00Z. The engine never reads a clock. */
export type Instant = number;

/** Nothing that waits for this instant goes on: 9999-12-31 23:59:59. */
export const FOREVER: Instant = 253_402_300_799_000;

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?Z$/;

function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

function civilFromDays(days: number): [number, number, number] {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * m + 2) / 5) + 1];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The instant of `2026-03-02T09:00Z` or `2026-03-02T09:00:00Z` (UTC only); nothing for any other text. */
export function parseInstant(text: string): Instant | undefined {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const days = daysFromCivil(year, month, day);
  if (civilFromDays(days).join() !== [year, month, day].join()) return undefined;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  return days * DAY + (hour ?? 0) * 3_600_000 + (minute ?? 0) * 60_000 + (second ?? 0) * 1000;
}

/** The instant as `2026-03-02 09:00:00`, in UTC. */
export function formatInstant(at: Instant): string {
  const days = Math.floor(at / DAY);
  const [year, month, day] = civilFromDays(days);
  const s = Math.floor((at - days * DAY) / 1000);
  return `${year}-${two(month)}-${two(day)} ${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
}

/** The instant as a value of a date and time field: `2026-03-02T09:00:00Z`. */
export function isoInstant(at: Instant): string {
  return `${formatInstant(at).replace(' ', 'T')}Z`;
}
