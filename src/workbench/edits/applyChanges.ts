import { compile, run, type Scenario } from '#engine';
import { patch } from '#scenario';
import type { EditKind } from './kind.ts';

/** Changes come from outside and can put any data anywhere: is the result still a model? */
function runs(scenario: Scenario): boolean {
  try {
    return run(compile(scenario)).events.length >= 0;
  } catch {
    return false;
  }
}

/** Changes in the words of the scenario format, as variants have them. All are made or none. */
export const applyChanges: EditKind<'edit'> = ({ scenario }, { label, changes }) => {
  const patched = patch(scenario, changes);
  const [problem] = patched.problems;
  if (problem) return problem.message;
  return runs(patched.scenario)
    ? { label, scenario: patched.scenario }
    : `"${label}" would leave data that is not a model, so nothing was changed.`;
};
