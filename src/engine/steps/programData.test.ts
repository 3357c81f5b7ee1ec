import { describe, expect, test } from 'vitest';
import { MARKS } from '../marks.ts';
import type { FlowStepData } from '../scenario.ts';
import { marked, ofType, onCreation } from '../sketch.ts';
import { at, data, status, steps, world } from './programsSketch.ts';

const success = (attribute: string, newValue: string, of?: string): FlowStepData => {
  return {
    step: 'Change Program Success',
    attribute,
    newValue,
    ...(of === undefined ? {} : { program: of }),
  };
};

describe('Change Program Success', () => {
  test('[6.12] works for members only', () => {
    const [step] = ofType(steps([success('Success', 'True', 'Launch')]), 'step');
    expect(step).toMatchObject({ result: 'skipped', changes: [], activities: [], facts: ['6.12'] });
  });

  test.each([
    ['Success', 'True', '2026-03-02'],
    ['Success', 'true', '2026-03-02'],
    ['Success Date', '2026-02-14', '2026-02-14'],
  ])('[6.12] %s %s makes it a success on %s', (attribute, value, day) => {
    const run = steps([success(attribute, value, 'Launch')], at('Invited'));
    expect(marked(run, MARKS.success('Launch'))).toBe(day);
    expect(ofType(run, 'step')[0]?.activities[0]).toMatchObject({
      type: 'Change Program Data',
      attributes: { 'Attribute Name': attribute, 'New Value': attribute === 'Success' ? true : day },
    });
  });

  test.each([
    ['Success', 'False'],
    ['Success Date', 'NULL'],
  ])('[6.12] %s %s takes success back', (attribute, value) => {
    expect(
      marked(steps([success(attribute, value, 'Launch')], at('Attended')), MARKS.success('Launch')),
    ).toBe(null);
  });

  test('[6.12] what is neither true or false nor a date makes the campaign invalid', () => {
    expect(steps([success('Success', 'Yes please')]).program.problems).toMatchObject([{ facts: ['6.12'] }]);
    expect(steps([success('Success Date', 'soon')]).program.problems).toMatchObject([{ facts: ['6.12'] }]);
    expect(steps([success('Succes', 'True')]).program.problems).toMatchObject([{ near: 'Success' }]);
  });

  test('[6.12] a token that gives no date fails', () => {
    const run = steps([success('Success Date', '{{lead.A}}', 'Launch')], {
      ...at('Invited'),
      fields: { A: 'soon' },
    });
    expect(ofType(run, 'step')[0]).toMatchObject({ result: 'failed', changes: [] });
  });

  test('[6.12] [2.28] left out, the program is the one that holds the campaign', () => {
    const run = steps([status('Invited'), success('Success', 'True')]);
    expect(marked(run, MARKS.success('P'))).toBe('2026-03-02');
    expect(ofType(run, 'step')[1]?.facts).toEqual(['6.12', '2.28']);
  });
});

describe('Change Program Member Data', () => {
  const mark = MARKS.member('Launch', 'Question');

  test('[6.13] sets the field of a member, with tokens, and NULL clears it', () => {
    const person = { ...at('Invited'), fields: { A: 'Why' } };
    expect(marked(steps([data('{{lead.A}}?')], person), mark)).toBe('Why?');
    expect(marked(steps([data('x'), data('NULL')], person), mark)).toBe(null);
  });

  test('[6.13] people who are not members have no member data', () => {
    const run = steps([data('x')]);
    expect(ofType(run, 'step')[0]).toMatchObject({ result: 'skipped', activities: [] });
    expect(marked(run, mark)).toBe(null);
  });

  test('[6.13] a field that the program does not have makes the campaign invalid', () => {
    expect(steps([data('x', 'Questions')]).program.problems).toMatchObject([
      { near: 'Question', facts: ['6.13'] },
    ]);
  });

  test('[6.13] the same value again is silent or logged, by the switch same-value', () => {
    const count = (option: string) => {
      const run = world([onCreation('M', [data('x'), data('x')])], at('Invited'), {
        assumptions: { 'same-value': option },
      });
      expect(ofType(run, 'step')[1]?.assumptions).toEqual(['same-value']);
      return ofType(run, 'step').flatMap(({ activities }) => activities).length;
    };
    expect([count('silent'), count('logged')]).toEqual([1, 2]);
  });
});
