import { duration } from '../params/duration.ts';
import { flag } from '../params/flag.ts';
import { dateToken, day, dayCount, timeOfDay, weekdays } from '../params/waiting.ts';
import type { Complaint } from '../problem.ts';
import type { Params } from '../program.ts';
import { FOREVER } from '../time.ts';
import type { Effect, Scene, StepKind } from './kind.ts';
import { afterDuration, clock, type Target, untilDate, untilToken } from './waitUntil.ts';

const NAME = 'Wait';

/** The three types of wait (fact 6.21), by the parameter that makes them, and what else goes with each. */
const TYPES = {
  duration: ['endOn', 'endAt'],
  until: ['at'],
  token: ['anniversary', 'offset'],
} as const;

const typesOf = (params: Params) => Object.keys(TYPES).filter((name) => params[name] !== undefined);

function check(params: Params): Complaint | undefined {
  const [type, ...more] = typesOf(params);
  if (type === undefined || more.length > 0) {
    const message = 'A wait needs one of these: a duration, a date, or a date token.';
    return { message, facts: type === undefined ? ['1.18', '6.21'] : ['6.21'] };
  }
  const [other, extras] =
    Object.entries(TYPES).find(([name, own]) => name !== type && own.some((key) => set(params, key))) ?? [];
  if (other === undefined || !extras) return undefined;
  const odd = extras.find((key) => set(params, key));
  return { message: `"${odd}" belongs to a wait with "${other}".`, facts: ['6.21', '5.22', '6.23'] };
}

const set = (params: Params, name: string) => params[name] !== undefined && params[name] !== false;

function targetOf(scene: Scene, params: Params): Target {
  if (params['until'] !== undefined) return untilDate(scene, params);
  return params['token'] === undefined ? afterDuration(scene, params) : untilToken(scene, params);
}

/** A target that is past: the flow goes on, or the person stays for good, by the switch `past-wait` (fact 6.25). */
function past({ program: { settings, zone } }: Scene, until: number, told: Omit<Target, 'until'>): Effect {
  const facts = [...told.facts, '6.25'];
  const assumptions = [...(told.assumptions ?? []), 'past-wait' as const];
  const passed = `${clock(until, zone)} has passed`;
  if (settings['past-wait'] === 'goes on at once')
    return { ...told, result: 'skipped', reason: `${passed}: the flow goes on at once.`, facts, assumptions };
  const reason = `${passed}: the person waits for ever.`;
  return { ...told, result: 'done', reason, facts, assumptions, control: { type: 'wait', until: FOREVER } };
}

export const wait: StepKind = {
  name: NAME,
  facts: ['6.21', '6.22', '6.23', '6.24', '6.25', '5.22', '2.15'],
  summary:
    'Holds the person for a duration in words, such as "4 hours", until a date, or until a date token.',
  params: [
    {
      name: 'duration',
      label: 'For',
      type: duration,
      optional: true,
      initial: true,
      help: 'A number and a whole word: "4 hours", "2 days".',
    },
    {
      name: 'endOn',
      label: 'Ends on',
      type: weekdays,
      optional: true,
      help: 'With a duration: the days on which it may end, "Mon-Fri".',
    },
    {
      name: 'endAt',
      label: 'Ends at',
      type: timeOfDay,
      optional: true,
      help: 'With a duration: the time at which it ends, "09:00".',
    },
    {
      name: 'until',
      label: 'Until date',
      type: day,
      optional: true,
      help: 'Instead of a duration: a date, "2026-03-02".',
    },
    {
      name: 'at',
      label: 'At',
      type: timeOfDay,
      optional: true,
      help: 'With a date: the time of day, "09:00"; midnight when left out.',
    },
    {
      name: 'token',
      label: 'Until date token',
      type: dateToken,
      optional: true,
      help: 'Instead of a duration: a token that gives a date.',
    },
    {
      name: 'anniversary',
      label: 'Next anniversary',
      type: flag,
      optional: true,
      help: 'With a token: until the day comes round again.',
    },
    {
      name: 'offset',
      label: 'Days after',
      type: dayCount,
      optional: true,
      help: 'With a token: so many days later, or earlier when negative; or a token that gives the number.',
    },
  ],
  notInExecutable: {
    message: 'A Wait step does not work in an executable campaign.',
    facts: ['2.15', '2.16'],
  },
  check,
  perform(scene, params) {
    const { until, why, ...told } = targetOf(scene, params);
    const { now } = scene.world;
    if (until === null) return { ...told, result: 'skipped', reason: why ?? 'Nobody waits.' };
    if (until === now) return { ...told, result: 'skipped', reason: 'The wait is over at once.' };
    if (until < now) return past(scene, until, told);
    const reason = `${why ?? 'Waits'}, until ${clock(until, scene.program.zone)}.`;
    return { ...told, result: 'done', reason, control: { type: 'wait', until } };
  },
};
