import type { Problem, Program, Scenario } from '#engine';
import { same } from '../same.ts';

/** What an exercise gives: an answer that changes it answers another question. */
const GIVEN: readonly (readonly [string, (scenario: Scenario) => unknown])[] = [
  ['The people and their fields', ({ people }) => people],
  ['What happens from outside', ({ script }) => script],
  ['The fields of the model', ({ instance }) => instance.fields ?? []],
  ['The assumptions', ({ assumptions }) => assumptions ?? {}],
  ['The start time', ({ start }) => start ?? null],
];

/** Does a problem keep a part of the model from running? Claims are the lesson's own and do not count. */
function breaks({ reach, path }: Problem): boolean {
  return reach === 'campaign' || (reach === 'file' && path[0] !== 'claims');
}

function whose(program: Program, { path }: Problem): string {
  const campaign = program.campaigns.find(({ path: own }) =>
    own.every((part, index) => path[index] === part),
  );
  return campaign ? `${campaign.name}: ` : '';
}

/** Why an answer cannot be graded at all: it changes what was given, or Marketo would not run it; else nothing. */
export function refusal(scenario: Scenario, program: Program, from: Scenario): string | undefined {
  const changed = GIVEN.find(([, part]) => !same(part(scenario), part(from)));
  if (changed) return `${changed[0]} must stay as they were: the exercise is on the campaigns only.`;
  const problem = program.problems.find(breaks);
  return problem && `${whose(program, problem)}${problem.message} Repair this first.`;
}
