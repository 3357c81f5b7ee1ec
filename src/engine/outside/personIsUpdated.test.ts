import { expect, test } from 'vitest';
import { final, happens, ofType, on, playFlow, score } from '../sketch.ts';

const updated = (fields: Record<string, string | number | boolean | null>, source?: string) =>
  happens('Person is Updated', { fields, ...(source === undefined ? {} : { source }) });
const people = [{ name: 'Ada', fields: { A: 'old', Score: 5, Flag: true } }];

test('[7.13] [11.3] an update changes fields and logs each with its source; what stays the same is not logged', () => {
  const run = playFlow([], { people, script: [updated({ A: 'new', Flag: true, B: null }, 'List Import')] });
  expect(final(run, 'A')).toBe('new');
  expect(ofType(run, 'happened')[0]).toMatchObject({
    changes: [{ field: 'A', from: 'old', to: 'new' }],
    activities: [
      {
        type: 'Change Data Value',
        attributes: { 'Attribute Name': 'A', 'Old Value': 'old', 'New Value': 'new', Source: 'List Import' },
      },
    ],
  });
});

test('[7.17] an update wakes Data Value Changes and, for a score, Score is Changed', () => {
  const run = playFlow(
    [
      on('Data Value Changes', 'D', [score('+1', 'Other')]),
      on('Score is Changed', 'S', [score('+10', 'Other')]),
    ],
    { people, script: [updated({ A: 'new' }), updated({ Score: 7 })] },
  );
  expect(final(run, 'Score')).toBe(7);
  expect(Number(final(run, 'Other'))).toBeGreaterThanOrEqual(11);
});

test('a blocked field is blocked for flow steps, not for an import', () => {
  const run = playFlow([], {
    people: [{ name: 'Ada' }],
    instance: { fields: [{ name: 'Locked', type: 'string', blocked: true }] },
    script: [updated({ Locked: 'x' })],
  });
  expect(final(run, 'Locked')).toBe('x');
});

test.each([[{}], [{ Ghost: 'x' }], [{ Score: 'many' }], [{ Flag: 'yes' }]])(
  'an update with the fields %j is a problem of the file',
  (fields) => {
    const run = playFlow([], { people, script: [happens('Person is Updated', { fields })] });
    expect(run.program.problems).toMatchObject([{ reach: 'file', path: ['script', 0, 'fields'] }]);
    expect(run.events).toEqual([]);
  },
);

test.each([[['x']], ['text'], [{ A: ['x'] }], [{ A: { b: 1 } }]])('fields cannot be %j', (fields) => {
  const run = playFlow([], { people, script: [happens('Person is Updated', { fields })] });
  expect(run.program.problems).toMatchObject([{ reach: 'file' }]);
});

test('a name such as constructor is no person field', () => {
  const fields = JSON.parse('{"constructor": "x", "__proto__": "y"}');
  const run = playFlow([], { people, script: [happens('Person is Updated', { fields })] });
  expect(run.program.problems).toHaveLength(1);
});
