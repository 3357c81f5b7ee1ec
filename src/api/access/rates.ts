import { API_LIMITS } from '../limits.ts';
import { type Refusal, refuse } from '../sandbox/refusal.ts';
import type { Access } from './access.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Central Standard Time: the day's quota begins anew at its midnight (fact 12.3). */
const CENTRAL = -6 * HOUR;
const SECOND = 1000;

/** The day as it is now: a new one begins with nothing used up. */
export function today({ day }: Access, now: number): Access['day'] {
  const number = Math.floor((now + CENTRAL) / DAY);
  return number === day.number ? day : { number, calls: 0, clones: 0 };
}

/** Counts a call, or refuses it: 100 calls in 20 seconds, 50,000 on a day (fact 12.3). A refused call is not counted. */
export function counted(access: Access, now: number): Access | Refusal {
  const recent = access.recent.filter((at) => at > now - API_LIMITS.window);
  if (recent.length >= API_LIMITS.calls) {
    const seconds = API_LIMITS.window / SECOND;
    return refuse(606, `Max rate limit '${API_LIMITS.calls}' exceeded with in '${seconds}' secs`);
  }
  const day = today(access, now);
  if (day.calls >= API_LIMITS.callsADay) return refuse(607, 'Daily quota reached');
  return { ...access, recent: [...recent, now], day: { ...day, calls: day.calls + 1 } };
}
