import { POLICIES, type Program, policyOf, type Run, run } from '#engine';
import { chosenIn, ledRun } from './orders/choose.ts';

/** The policy that a bench has unless it is told another. */
export const DEFAULT_POLICY = 'lockstep';

/** The run under the policy of a name, under the default one for any other text; as far as a reader leads it. */
export function runUnder(program: Program, name: string): Run {
  const chosen = chosenIn(name);
  return chosen ? ledRun(program, chosen) : run(program, policyOf(name) ?? policyOf(DEFAULT_POLICY));
}

/** Why a text names no policy, if so. */
export function noPolicy(name: string): string | undefined {
  if (policyOf(name) || chosenIn(name)) return undefined;
  return `There is no policy "${name}". There are ${[...POLICIES.keys()].join(', ')}, and "random" with a number.`;
}
