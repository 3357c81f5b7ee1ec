import { compile, POLICIES, type Program, quote, type Run, type Scenario } from '#engine';
import { runUnder } from '../policy.ts';
import type { Challenge, Goal, Grade, GradeFailure } from './challenge.ts';
import { explain } from './explain.ts';
import { refusal } from './refusal.ts';

const SEEDS = 40;

/** How an order that a policy gives is said to a reader. */
const IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['lockstep', 'When all flows take a step in turn'],
  ['caller first', 'When every caller ends before what it requested begins'],
  ['requested first', 'When what is requested ends before its caller goes on'],
  ['priority queue', 'When what Marketo gives priority runs first'],
]);

const policies = (): readonly string[] => [
  ...POLICIES.keys(),
  ...Array.from({ length: SEEDS }, (_, seed) => `random ${seed + 1}`),
];

interface Miss {
  readonly goal: Goal | null;
  readonly text: string;
}

function missed(program: Program, now: Run, { goals, mustRun = [] }: Challenge): Miss | undefined {
  if (now.status === 'stopped')
    return { goal: null, text: now.events.at(-1)?.reason ?? 'The run was stopped.' };
  for (const goal of goals) {
    const { person, field, is } = goal;
    const actual = now.world.people.get(person)?.fields[field] ?? null;
    if (actual === is) continue;
    const { text } = explain(program, now, person, field);
    return { goal, text: `${person}'s ${field} ends as ${quote(actual)}, not as ${quote(is)}. ${text}` };
  }
  const idle = mustRun.find(
    (ref) => !now.events.some(({ type, campaign }) => type === 'flow started' && campaign === ref),
  );
  return idle === undefined
    ? undefined
    : { goal: null, text: `Nobody goes through ${idle}, which the exercise asks for.` };
}

function failureOf(policy: string, now: Run, { goal, text }: Miss): GradeFailure {
  const when = IN_WORDS.get(policy) ?? 'In one of the orders that are possible';
  return { policy, goal, text: `${when}: ${text}`, order: ['order', ...now.order].join(' ') };
}

/**
 * Grades an answer by running it: every goal must hold under each named policy and in 40 random orders. Any campaigns
 * that do it are right. Refuses an answer that changes more than campaigns, or that Marketo would underline in red. Not a
 * proof: orders that were not tried may still fail.
 */
export function grade(scenario: Scenario, challenge: Challenge): Grade {
  const program = compile(scenario);
  const text = refusal(scenario, program, challenge.from);
  if (text !== undefined)
    return { passed: false, tried: 0, failure: { policy: '', goal: null, text, order: '' } };
  let tried = 0;
  for (const policy of policies()) {
    tried += 1;
    const now = runUnder(program, policy);
    const miss = missed(program, now, challenge);
    if (miss) return { passed: false, tried, failure: failureOf(policy, now, miss) };
  }
  return { passed: true, tried, failure: null };
}
