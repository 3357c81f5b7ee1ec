import type { AssumptionId } from '../assumptions.ts';
import { DAY, instantOf, nextAnniversary } from '../dates.ts';
import { formatDuration, parseDuration } from '../duration.ts';
import type { TokenTrace } from '../events.ts';
import type { Params } from '../program.ts';
import { formatInstant, type Instant } from '../time.ts';
import { type Filled, fill } from '../tokens/fill.ts';
import type { Value } from '../value.ts';
import { nextSlot, parseTimeOfDay, parseWeekdays } from '../weekdays.ts';
import type { Scene } from './kind.ts';

/** What a wait means for one person: when it ends, or why Marketo does not wait. */
export interface Target {
  readonly until: Instant | null;
  /** Why nobody waits, or how the end came about; nothing where there is nothing to say. */
  readonly why?: string;
  readonly facts: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
  readonly tokens?: readonly TokenTrace[];
  readonly assumptions?: readonly AssumptionId[];
}

const text = (params: Params, name: string) =>
  params[name] === undefined ? undefined : String(params[name]);

/** A duration in words, with the days and the time that it may end on (facts 6.21, 6.23). */
export function afterDuration({ program, world }: Scene, params: Params): Target {
  const words = text(params, 'duration') ?? '';
  const [on, at] = [text(params, 'endOn'), text(params, 'endAt')];
  const advanced = on !== undefined || at !== undefined;
  const values = {
    For: words,
    ...(on === undefined ? {} : { 'Ends on': on }),
    ...(at === undefined ? {} : { 'Ends at': at }),
  };
  const facts = advanced ? ['6.21', '6.23'] : ['6.21'];
  const ms = parseDuration(words);
  if (ms === undefined)
    return { until: null, why: `"${words}" is ignored: the flow goes on without waiting.`, facts, values };
  const raw = world.now + ms;
  if (!advanced) return { until: raw, why: `Waits ${formatDuration(ms)}`, facts, values };
  const slots = { days: parseWeekdays(on ?? 'Sun-Sat'), time: at === undefined ? at : parseTimeOfDay(at) };
  const until = nextSlot(raw, slots, program.zone);
  return { until, why: `Waits ${formatDuration(ms)} and on to the next allowed moment`, facts, values };
}

/** A date, at midnight or at a time of day in the subscription's time zone (fact 6.21). */
export function untilDate({ program }: Scene, params: Params): Target {
  const [date = '', at] = [text(params, 'until'), text(params, 'at')];
  const day = instantOf(date, program.zone);
  const values = { Until: at === undefined ? date : `${date} ${at}` };
  const until = day === undefined ? null : day + (parseTimeOfDay(at ?? '00:00') ?? 0);
  return { until, facts: ['6.21'], values };
}

function daysOf(asked: string, filled: Filled): { readonly days: number; readonly odd: boolean } {
  const found = /^[+-]?\d{1,6}$/.test(filled.text.trim());
  return { days: found ? Number(filled.text) : 0, odd: asked !== '' && !found };
}

/** The date that a token gives, its next anniversary, some days before or after it (facts 5.22, 6.24). */
export function untilToken(scene: Scene, params: Params): Target {
  const { program, world, run } = scene;
  const tokens = { ...scene, context: run.context };
  const date = fill(text(params, 'token') ?? '', tokens);
  const asked = text(params, 'offset') ?? '';
  const offset = fill(asked, tokens);
  const { days, odd } = daysOf(asked, offset);
  const values = {
    Until: date.text,
    ...(params['anniversary'] === true ? { Anniversary: true } : {}),
    ...(asked === '' ? {} : { Days: offset.text }),
  };
  const batch = program.campaigns[run.context.campaign]?.kind === 'batch';
  const told = {
    facts: batch ? ['5.22', '6.24'] : ['5.22'],
    values,
    tokens: [...date.tokens, ...offset.tokens],
    assumptions: [
      ...date.assumptions,
      ...offset.assumptions,
      ...(batch ? ['wait-date-in-batch' as const] : []),
    ],
  };
  if (batch && program.settings['wait-date-in-batch'] === 'ignored') {
    const why = 'A wait for a date token is for trigger campaigns: in a batch campaign it is ignored.';
    return { until: null, why, ...told };
  }
  const found = instantOf(date.text.trim(), program.zone);
  if (found === undefined)
    return { until: null, why: `"${date.text}" is not a date: the flow goes on without waiting.`, ...told };
  const base = params['anniversary'] === true ? nextAnniversary(found, world.now, program.zone) : found;
  const until = base + days * DAY;
  return odd
    ? { until, why: `"${offset.text}" is not a number of days and does not count. Waits`, ...told }
    : { until, ...told };
}

/** The instant as the subscription's clocks show it, and in GMT where that differs. */
export function clock(at: Instant, zone: number): string {
  const gmt = formatInstant(at);
  return zone === 0 ? gmt : `${formatInstant(at + zone)} (${gmt} GMT)`;
}
