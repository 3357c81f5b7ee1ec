import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, type Scenario } from '#scenario';
import { resultsCsv } from '#views';
import { type Asked, type Done, working } from './work.ts';

const file = new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url);
const MQL = parse(readFileSync(file, 'utf8')).scenario as Scenario;
const setting = { scenario: MQL, like: 'Ada', policy: 'lockstep' };

function done(asked: Asked): Done {
  const steps = working(asked);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

test('the people of a model are written as a text, which passes when it is run', () => {
  const written = done({ type: 'people', setting });
  if (written.type !== 'text') throw new Error(written.type);
  const tested = done({ type: 'test', text: written.text, setting });
  if (tested.type !== 'results') throw new Error(JSON.stringify(tested));
  expect(tested.results.rows).toHaveLength(MQL.people.length);
  expect(tested.results.rows.every(({ status }) => status === 'passed')).toBe(true);
  expect(resultsCsv(tested.results).split('\r\n')).toHaveLength(MQL.people.length + 2);
});

test('what is typed as tabs, with a wrong word in a line, is told with the line of the text', () => {
  const text = '\nName\tWeb Visits\nEve\t3\n\nFay\tmany\n';
  expect(done({ type: 'test', text, setting })).toEqual({
    type: 'problems',
    problems: [
      { line: 5, message: 'Column 2: "many" cannot stand in Web Visits. Expected a whole number, or NULL.' },
    ],
  });
});

test('one person more than the limit is noticed', () => {
  const text = `Web Visits\n${'1\n'.repeat(2001)}`;
  expect(done({ type: 'test', text, setting })).toMatchObject({
    type: 'problems',
    problems: [{ message: expect.stringContaining('more than 2000 people') }],
  });
});
