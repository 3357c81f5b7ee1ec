import { nearest, type Scenario } from '#engine';
import { type Patched, patch } from './patch.ts';

/**
 * The scenario in one of its variants; `null` is the scenario as written. Problems have their path from the scenario's
 * root. A name that no variant has gives the scenario as written, with a problem that says so.
 */
export function variant(scenario: Scenario, name: string | null): Patched {
  if (name === null) return { scenario, problems: [], places: [] };
  const variants = scenario.variants ?? [];
  const index = variants.findIndex((one) => one.name === name);
  const found = variants[index];
  if (found) {
    const { problems, ...rest } = patch(scenario, found.changes);
    const path = ['variants', index, 'changes'];
    return {
      ...rest,
      problems: problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })),
    };
  }
  const known = variants.map((one) => one.name);
  const near = nearest(name, known);
  const there = known.length === 0 ? 'This scenario has none.' : `There are: ${known.join(', ')}.`;
  const message = `There is no variant "${name}". ${near === undefined ? there : `Did you mean "${near}"?`}`;
  const problem = {
    reach: 'file',
    path: ['variants'],
    message,
    facts: [],
    ...(near === undefined ? {} : { near }),
  } as const;
  return { scenario, problems: [problem], places: [] };
}
