import { POLICIES, type Program, policyOf, type Run, run } from '#engine';
import { asShown } from './orders/asShown.ts';
import { chosenIn, ledRun } from './orders/choose.ts';

/** The policy that a bench has unless it is told another. */
export const DEFAULT_POLICY = 'lockstep';

/**
 * The run under the policy of a name, under the default one for any other text; as far as a reader leads it, and in an
 * order that was shown as far as it is possible.
 */
export function runUnder(program: Program, name: string): Run {
  const chosen = chosenIn(name);
  return chosen
    ? ledRun(program, chosen)
    : run(program, asShown(name) ?? policyOf(name) ?? policyOf(DEFAULT_POLICY));
}

/** Why a text names no policy, if so. */
export function noPolicy(name: string): string | undefined {
  if (policyOf(name) || chosenIn(name)) return undefined;
  return `There is no policy "${name}". There are ${[...POLICIES.keys()].join(', ')}, and "random" with a number.`;
}
