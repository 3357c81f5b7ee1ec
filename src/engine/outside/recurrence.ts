import { DAY } from '../dates.ts';
import { oneOf } from '../params/word.ts';
import { formatInstant, type Instant, parseInstant } from '../time.ts';

/** How often a batch campaign recurs (fact 1.19). */
export const period = oneOf('period', ['day', 'week', 'month']);

const two = (n: number): string => String(n).padStart(2, '0');

/** The same day and time so many months later; the last day of a month that is too short. */
function monthsLater(at: Instant, months: number, zone: number): Instant {
  const text = formatInstant(at + zone);
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  for (let last = day; last > 0; last--) {
    const date = `${Math.floor(count / 12)}-${two((count % 12) + 1)}-${two(last)}`;
    const found = parseInstant(`${date}T${text.slice(11)}Z`);
    if (found !== undefined) return found - zone;
  }
  return at;
}

/** The times of all runs after the first, which is at `at`; `times` counts the first, too. */
export function laterRuns(at: Instant, every: string, times: number, zone: number): readonly Instant[] {
  return Array.from({ length: Math.max(0, times - 1) }, (_, index) => {
    const later = index + 1;
    return every === 'month' ? monthsLater(at, later, zone) : at + later * DAY * (every === 'week' ? 7 : 1);
  });
}
