import * as v from 'valibot';
import { compile, type Path, type Plain, type Problem, type Scenario } from '#engine';
import { heard, say } from './said.ts';
import { scenarioSchema } from './schema.ts';

/** A problem of plain data, and whether it is about the key at the end of its path rather than the value. */
export interface Checked {
  readonly problem: Problem;
  readonly atKey: boolean;
}

/** For the few things that no part of the schema has words for. */
const UNSAID = () => say({ predicate: 'cannot be used here.' });

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Is the data of a scenario's shape? If not, what is wrong with it. */
export function checkShape(
  data: Plain,
): { readonly scenario: Scenario } | { readonly wrong: readonly Checked[] } {
  const { issues = [] } = v.safeParse(scenarioSchema, data, { message: UNSAID });
  if (issues.length === 0) return { scenario: data as unknown as Scenario };
  return {
    wrong: issues.map((issue): Checked => {
      const { message, path, atKey, near } = heard(issue.message, pathOf(issue));
      return {
        problem: { reach: 'file', path, message, facts: [], ...(near === undefined ? {} : { near }) },
        atKey,
      };
    }),
  };
}

/** Do the names of a scenario mean something? What does not, as the compiler says it. */
export function checkNames(scenario: Scenario): readonly Checked[] {
  return compile(scenario).problems.map((problem): Checked => {
    const last = problem.path.at(-1);
    const atKey = typeof last === 'string' && isAboutKey(problem.message, last);
    return { problem, atKey };
  });
}

const isAboutKey = (message: string, key: string): boolean =>
  message.startsWith(`"${key}" does not belong`) ||
  (message.startsWith('There is no') && message.includes(` "${key}"`));
