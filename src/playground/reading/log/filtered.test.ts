import { expect, test } from 'vitest';
import type { LogEntry } from '#views';
import { filtered } from './filtered.ts';

const entry = (id: number, type: string, value: string, attributes: Record<string, string>): LogEntry => ({
  ...{ type, primary: 'Attribute Name', simulated: false, seq: id },
  record: {
    ...{ id, leadId: 1, activityDate: '2026-03-02T09:00:00Z', activityTypeId: 13, campaignId: null },
    ...{ primaryAttributeValueId: null, primaryAttributeValue: value },
    attributes: Object.entries(attributes).map(([name, one]) => ({ name, value: one })),
  },
});
const entries = [
  entry(1, 'Change Data Value', 'Stage', { 'New Value': 'MQL', 'Old Value': 'Lead' }),
  entry(2, 'Change Score', 'Score', { 'New Value': '10' }),
  entry(3, 'Change Data Value', 'Country', { 'New Value': 'France' }),
];
const ids = (type: string, text: string) => filtered(entries, { type, text }).map(({ record }) => record.id);

test('an empty filter leaves everything', () => {
  expect(ids('', '  ')).toEqual([1, 2, 3]);
});

test('a type leaves its own', () => {
  expect(ids('Change Data Value', '')).toEqual([1, 3]);
});

test('every word must be found in the type, the primary attribute, or another one', () => {
  expect(ids('', 'stage mql')).toEqual([1]);
  expect(ids('', 'new value')).toEqual([1, 2, 3]);
  expect(ids('', 'SCORE')).toEqual([2]);
  expect(ids('Change Score', 'mql')).toEqual([]);
});
