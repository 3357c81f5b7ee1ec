import type { FieldType } from '../scenario.ts';
import { asIso, reach } from './compareDate.ts';
import type { Outcome } from './flow.ts';
import type { Step } from './steps.ts';
import { day, MINUTE, toSecond } from './time.ts';
import { fill } from './tokens.ts';
import { type Run, setting, type Value, type World } from './world.ts';

export const reason = (run: Run, step: string): string => `Smart Campaign ${run.campaign.ref}, ${step}`;

/** A date keeps the day alone; a date with time keeps what there is. What is written without Z is in the zone. */
function dateValue(type: FieldType, written: string, zone: number): Value | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return reach(written, 0) === undefined ? undefined : written;
  const span = reach(written, 0);
  const zoned = /Z$/.test(written);
  if (span === undefined || (!zoned && !/ \d{2}:\d{2}:\d{2}$/.test(written))) return undefined;
  const at = zoned ? span[0] : span[0] - zone * MINUTE;
  return type === 'date' ? day(at, zone) : toSecond(at);
}

/** The value of a text for a field of this type: NULL in capitals is empty; undefined when it does not fit. */
export function converted(type: FieldType, written: string, zone: number): Value | undefined {
  if (written === 'NULL') return null;
  const trimmed = written.trim();
  if (type === 'string') return written;
  if (type === 'boolean') {
    if (/^(true|yes|1)$/i.test(trimmed)) return true;
    return /^(false|no|0|)$/i.test(trimmed) ? false : undefined;
  }
  if (type === 'date' || type === 'datetime') return dateValue(type, asIso(trimmed), zone);
  if (!/^[+-]?\d+$/.test(trimmed)) return undefined;
  return Number(trimmed) === 0 ? 0 : Number(trimmed);
}

export const changeDataValue: Step = {
  valid: (world, _campaign, { attribute, newValue }) =>
    world.fields.has(String(attribute)) && newValue !== undefined && newValue !== '',
  take: (world, run, { attribute, newValue }): Outcome => {
    const field = String(attribute);
    if (world.blocked.has(field)) return { result: 'skipped' };
    const to = converted(world.fields.get(field) ?? 'string', fill(world, run, String(newValue)), world.zone);
    if (to === undefined) return { result: 'failed' };
    const from = run.person.fields.get(field) ?? null;
    if (from === to && setting(world, 'same-value') !== 'logged') return { result: 'skipped' };
    run.person.fields.set(field, to);
    const attributes = {
      'Attribute Name': field,
      'Old Value': from,
      'New Value': to,
      Reason: reason(run, 'Change Data Value'),
      Source: 'Marketo Flow Action',
    };
    return { result: 'done', logs: [{ type: 'Change Data Value', attributes }] };
  },
};

/** The score after a change, or undefined when the text is none: +5, -5, =5, =-5, and a bare 5 by the switch. */
function changed(world: World, before: number, change: string): number | undefined {
  const match = /^([+=-]?)\s*([+-]?\d+)$/.exec(change.trim());
  const [, sign = '', digits = ''] = match ?? [];
  const amount = Number(digits);
  if (match === null) return undefined;
  if (sign === '=') return amount;
  if (sign === '-') return before - amount;
  if (sign === '' && setting(world, 'bare-score') === 'ignored') return undefined;
  return before + amount;
}

export const changeScore: Step = {
  replayed: true,
  valid: (world, _campaign, { scoreName, change }) =>
    world.fields.get(String(scoreName)) === 'score' &&
    (String(change).includes('{{') || /^([+-]|=-?)?\d+$/.test(String(change ?? '').trim())),
  take: (world, run, { scoreName, change }): Outcome => {
    const field = String(scoreName);
    const words = fill(world, run, String(change)).trim();
    const from = run.person.fields.get(field) ?? null;
    const to = changed(world, from === null ? 0 : Number(from), words);
    if (to === undefined) return { result: 'failed' };
    if (from === to && setting(world, 'same-value') !== 'logged') return { result: 'skipped' };
    run.person.fields.set(field, to);
    const attributes = {
      'Score Name': field,
      'Change Value': words,
      'Old Value': from,
      'New Value': to,
      Reason: reason(run, 'Change Score'),
    };
    return { result: 'done', logs: [{ type: 'Change Score', attributes }] };
  },
};
