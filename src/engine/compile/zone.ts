import type { Instance } from '../scenario.ts';
import { complain, type Report } from './report.ts';

const ZONE = /^GMT(?:([+-])(\d\d):?(\d\d))?$/;

/** Milliseconds that the subscription's time zone is ahead of GMT. */
export function zoneOf(report: Report, { timeZone = 'GMT' }: Instance): number {
  const found = ZONE.exec(timeZone.trim());
  const [, sign = '+', hours = '0', minutes = '0'] = found ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (found && Number(hours) <= 14 && Number(minutes) < 60) return sign === '-' ? 0 - ahead : ahead;
  const message = `"${timeZone}" is not a time zone. Write it as GMT-0700.`;
  complain(report, ['instance', 'timeZone'], { message, facts: ['5.7'] }, 'file');
  return 0;
}
