import { expect, test } from 'vitest';
import { scenarioNamed } from '../scenarios.ts';
import { aboutFacts, isAbout } from './about.ts';

const MQL = scenarioNamed('mql-decision');

test.each([
  ['x', 'Fact 2.2. All steps are done. Fact 2.3. Its choice sees them.', ['2.2', '2.3']],
  ['x', 'W11, W12, facts 4.8, 4.9 and 5.25. Then fact 4.8 again.', ['4.8', '4.9', '5.25']],
  ['x', 'It waits 2.2 hours, and version 3.1 is later.', []],
  ['2-2-two-executes', 'Facts 2.21, and 12.2a', ['2.2', '2.21', '12.2a']],
  ['w02', 'Worked example W2.', []],
])('%s: "%s" is about %j', (id, summary, facts) => {
  expect(aboutFacts({ ...MQL, id, summary })).toEqual(facts);
  expect(isAbout({ ...MQL, id, summary }, '2.2')).toBe(facts.includes('2.2'));
});
