import { instantOf, isDay } from '../dates.ts';
import { parseTimeOfDay, parseWeekdays } from '../weekdays.ts';
import type { ParamType } from './kind.ts';

function texts(name: string, wanted: string, fits: (text: string) => boolean): ParamType {
  return {
    name,
    json: 'string',
    read: (value) =>
      fits(String(value))
        ? { value: String(value) }
        : { wrong: { message: `"${String(value)}" is not ${wanted}.`, facts: ['6.21'] } },
  };
}

/** A day of the calendar. */
export const day = texts(
  'day',
  'a date such as "2026-03-02"',
  (text) => isDay(text) && instantOf(text, 0) !== undefined,
);

/** A time of day in the subscription's time zone. */
export const timeOfDay = texts(
  'time of day',
  'a time of day such as "09:00"',
  (text) => parseTimeOfDay(text) !== undefined,
);

/** Days of the week. */
export const weekdays = texts(
  'days of the week',
  'a list of days such as "Mon-Fri" or "Tue, Thu"',
  (text) => parseWeekdays(text) !== undefined,
);

const ONE_TOKEN = /^\{\{\s*([a-z]+)\.[^{}]+\}\}$/i;
const familyOf = (text: string) => ONE_TOKEN.exec(text.trim())?.[1]?.toLowerCase();

/** One token that gives a date: of the families my, lead, company and system (fact 5.22). */
export const dateToken: ParamType = {
  name: 'date token',
  json: 'string',
  read(value) {
    const family = familyOf(String(value));
    if (['my', 'lead', 'company', 'system'].includes(family ?? '')) return { value: String(value) };
    const facts = family === 'member' ? ['5.10', '5.22'] : ['5.22'];
    const message =
      family === undefined
        ? `"${String(value)}" is not a token such as {{lead.Renewal Date}}.`
        : `A wait takes date tokens of my, lead, company and system; "${family}" is none of them.`;
    return { wrong: { message, facts } };
  },
};

/** A number of days, or a token that gives one: of a field of the person or company, or a My Token (fact 5.22). */
export const dayCount: ParamType = {
  name: 'number of days',
  json: 'value',
  read(value) {
    const text = String(value).trim();
    if (['my', 'lead', 'company'].includes(familyOf(text) ?? '')) return { value: text };
    if (/^[+-]?\d{1,4}$/.test(text)) return { value: Number(text) + 0 };
    const message = `"${text}" is not a whole number of days, nor a my, lead or company token that gives one.`;
    return { wrong: { message, facts: ['5.22'] } };
  },
};
