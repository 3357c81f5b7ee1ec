import type { FieldType } from '../scenario.ts';

/**
 * The fields that every instance has, as the product names them. Written down anew and not taken from the engine, so
 * that a wrong name or type in either list shows as a difference.
 */
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

/** Those of them that belong to the company: Company Tokens show them. */
export const STANDARD_COMPANY: readonly string[] = [
  'Company Name',
  'Industry',
  'Num Employees',
  'Annual Revenue',
];
