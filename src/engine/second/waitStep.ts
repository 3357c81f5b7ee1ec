import { instant, shown } from './calendar.ts';
import { asIso, reach } from './compareDate.ts';
import type { Outcome } from './flow.ts';
import { topOf } from './mailSteps.ts';
import { skipped } from './placeSteps.ts';
import type { Step } from './steps.ts';
import { DAY, HOUR, local, MINUTE, span } from './time.ts';
import { fill } from './tokens.ts';
import { type Run, setting, text, type World } from './world.ts';

const DAYS: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The weekdays of `Mon-Fri` or `Sat, Sun`, undefined when the text names none. */
function weekdays(written: unknown): number[] | undefined {
  const parts = text(written).toLowerCase().split(',');
  const all: number[] = [];
  for (const part of parts) {
    const [from = -1, to = from] = part.split('-').map((one) => DAYS.indexOf(one.trim().slice(0, 3)));
    if (from < 0 || to < 0) return undefined;
    for (let at = from; ; at = (at + 1) % 7) {
      all.push(at);
      if (at === to) break;
    }
  }
  return all;
}

/** The milliseconds of `17:00` or `5:00 PM` since midnight. */
const clock = (written: unknown): number | undefined => {
  const [, hour = '', minute = '', half] =
    /^(\d{1,2}):(\d{2})\s*(am|pm)?$/.exec(text(written).trim().toLowerCase()) ?? [];
  const shownHour = Number(hour);
  if (minute === '' || Number(minute) > 59) return undefined;
  if (half === undefined ? shownHour > 23 : shownHour < 1 || shownHour > 12) return undefined;
  const later = half === 'pm' && shownHour < 12 ? 12 : half === 'am' && shownHour === 12 ? -12 : 0;
  return (shownHour + later) * HOUR + Number(minute) * MINUTE;
};

/** The next moment from `at` on that is on an allowed day and at the time, both in the zone (fact 6.23). */
function nextAllowed(world: World, at: number, endOn: unknown, endAt: unknown): number {
  const days = endOn === undefined ? [0, 1, 2, 3, 4, 5, 6] : (weekdays(endOn) ?? []);
  const offset = world.zone * MINUTE;
  const here = local(at, world.zone);
  const midnight = here - (here % DAY);
  const time = clock(endAt) ?? here - midnight;
  for (let ahead = 0; ahead < 9; ahead++) {
    const end = midnight + ahead * DAY + time;
    if (end >= here && days.includes(shown(end).weekday)) return end - offset;
  }
  return at;
}

/** The same day in the first year in which it is not past (fact 5.22). */
function anniversary(world: World, at: number): number {
  const here = local(at, world.zone);
  const { year, month, date } = shown(here);
  for (let next = year; ; next++) {
    const then = at + instant(next, month, date) - instant(year, month, date);
    if (then >= world.now) return then;
  }
}

function untilMoment(world: World, at: number): Outcome {
  if (at > world.now) return { result: 'done', until: at };
  if (setting(world, 'past-wait') === 'waits for ever' && at < world.now)
    return { result: 'done', until: Number.POSITIVE_INFINITY };
  return skipped;
}

function forToken(world: World, run: Run, params: Record<string, unknown>): Outcome {
  if (topOf(run).how === 'batch' && setting(world, 'wait-date-in-batch') !== 'works') return skipped;
  const date = reach(asIso(fill(world, run, text(params['token']))), world.zone)?.[0];
  if (date === undefined) return skipped;
  const days = params['offset'] === undefined ? '0' : fill(world, run, text(params['offset'])).trim();
  const from = params['anniversary'] === true ? anniversary(world, date) : date;
  return untilMoment(world, from + (/^[+-]?\d+$/.test(days) ? Number(days) : 0) * DAY);
}

const KINDS: readonly string[] = ['duration', 'until', 'token'];

export const wait: Step = {
  notInExecutable: true,
  valid: (_world, _own, params) => {
    const given = KINDS.filter((kind) => params[kind] !== undefined);
    if (given.length !== 1) return false;
    const { endOn, endAt, at, until } = params;
    if (endOn !== undefined && weekdays(endOn) === undefined) return false;
    if (until !== undefined && reach(text(until), 0) === undefined) return false;
    return [endAt, at].every((one) => one === undefined || clock(one) !== undefined);
  },
  take: (world, run, params): Outcome => {
    if (params['token'] !== undefined) return forToken(world, run, params);
    if (params['until'] !== undefined) {
      const day = reach(text(params['until']), world.zone)?.[0] ?? 0;
      return untilMoment(world, day + (clock(params['at']) ?? 0));
    }
    const length = span(params['duration']);
    if (length === undefined) return skipped;
    const { endOn, endAt } = params;
    const end = world.now + length;
    const until = endOn === undefined && endAt === undefined ? end : nextAllowed(world, end, endOn, endAt);
    return until > world.now ? { result: 'done', until } : skipped;
  },
};
