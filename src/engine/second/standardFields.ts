import type { FieldType } from '../scenario.ts';

/** The fields that every instance has, as the product names them. */
export const STANDARD_FIELDS: readonly (readonly [string, FieldType])[] = [
  ['First Name', 'string'],
  ['Last Name', 'string'],
  ['Email Address', 'string'],
  ['Company Name', 'string'],
  ['Job Title', 'string'],
  ['Industry', 'string'],
  ['Num Employees', 'integer'],
  ['Annual Revenue', 'integer'],
  ['Country', 'string'],
  ['Person Source', 'string'],
  ['Person Status', 'string'],
  ['Person Score', 'score'],
  ['Unsubscribed', 'boolean'],
  ['Marketing Suspended', 'boolean'],
  ['Blocklisted', 'boolean'],
  ['Email Invalid', 'boolean'],
];

export const STANDARD_COMPANY: readonly string[] = [
  'Company Name',
  'Industry',
  'Num Employees',
  'Annual Revenue',
];
