import { dateValue, isDateText } from './dates.ts';
import type { FieldType } from './scenario.ts';
import type { Value } from './value.ts';

/** The standard person fields that every model has, by their names in Marketo. */
export const STANDARD_FIELDS: ReadonlyMap<string, FieldType> = new Map([
  ['First Name', 'string'],
  ['Last Name', 'string'],
  ['Email Address', 'string'],
  ['Company Name', 'string'],
  ['Job Title', 'string'],
  ['Industry', 'string'],
  ['Num Employees', 'integer'],
  ['Country', 'string'],
  ['Person Source', 'string'],
  ['Person Status', 'string'],
  ['Person Score', 'score'],
  ['Unsubscribed', 'boolean'],
  ['Marketing Suspended', 'boolean'],
  ['Blocklisted', 'boolean'],
  ['Email Invalid', 'boolean'],
  ['Annual Revenue', 'integer'],
]);

/** Which of them are fields of the company: `company` tokens read them (fact 5.2). */
export const STANDARD_COMPANY_FIELDS: readonly string[] = [
  'Company Name',
  'Industry',
  'Num Employees',
  'Annual Revenue',
];

/**
 * The value of a text in a field of that type: `NULL` in capitals is empty (fact 6.8). Dates are read in the
 * subscription's time zone, `zone` milliseconds ahead of GMT. Nothing when the text does not fit the type.
 */
export function fieldValue(type: FieldType, text: string, zone = 0): Value | undefined {
  if (text === 'NULL') return null;
  if (type === 'string') return text;
  const word = text.trim().toLowerCase();
  if (type === 'boolean') {
    if (['true', 'yes', '1'].includes(word)) return true;
    return ['false', 'no', '0', ''].includes(word) ? false : undefined;
  }
  if (type === 'date' || type === 'datetime') return dateValue(type, text.trim(), zone);
  return /^[+-]?\d{1,10}$/.test(word) ? Number(word) + 0 : undefined;
}

/** Does a value from a file fit the field? */
export function fits(type: FieldType, value: Value): boolean {
  if (value === null) return true;
  if (type === 'string') return typeof value === 'string';
  if (type === 'date' || type === 'datetime') return typeof value === 'string' && isDateText(type, value);
  return type === 'boolean' ? typeof value === 'boolean' : Number.isInteger(value);
}
