import { expect, test } from 'vitest';
import { FILTERS, namesOf, type Plain, STEPS } from '#engine';
import { MQL, REFS } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import { fieldOf } from './field.ts';

const names = namesOf(open(MQL).program);

function stepField(step: string, name: string, value?: Plain) {
  const param = STEPS.get(step)?.params.find((one) => one.name === name);
  if (!param) throw new Error(`${step} has no ${name}.`);
  return fieldOf(param, value, names);
}

function testField(name: string, holds?: 'integer' | 'boolean') {
  const param = FILTERS.get('Person Attribute')?.params.find((one) => one.name === name);
  if (!param) throw new Error(`The filter has no ${name}.`);
  return fieldOf(param, undefined, names, holds);
}

test('a parameter that names something offers what the model has', () => {
  const field = stepField('Execute Campaign', 'campaign', REFS.quality);
  expect(field.options).toContain(REFS.decision);
  expect(field.options).not.toContain(REFS.newPerson);
  expect(field).toMatchObject({ value: REFS.quality, type: 'executable campaign', json: 'string' });
});

test('a value that is none of the options is of the wrong kind, or not there', () => {
  expect(stepField('Execute Campaign', 'campaign', REFS.newPerson).stray).toBe('no executable campaign');
  expect(stepField('Execute Campaign', 'campaign', 'Lifecycle.Gone').stray).toBe('not there');
});

test('a switch offers true and false, a text offers nothing', () => {
  expect(stepField('Execute Campaign', 'useParentTokenContext').options).toEqual(['true', 'false']);
  expect(stepField('Change Data Value', 'newValue').options).toBeNull();
});

test('operators are those of the field that is compared', () => {
  expect(testField('operator').options).toContain('contains');
  expect(testField('operator', 'integer').options).toContain('at least');
  expect(testField('operator', 'integer').options).not.toContain('contains');
  expect(testField('values', 'integer').holds).toBe('integer');
});

test('a value that is not there is absent', () => {
  expect('value' in stepField('Change Score', 'change')).toBe(false);
});
