import { POLICIES, type Policy, policyOf } from '#engine';

/** The policy that a bench has unless it is told another. */
export const DEFAULT_POLICY = 'lockstep';

/** The policy of a name, the default one for any other text. */
export function policyNamed(name: string): Policy | undefined {
  return policyOf(name) ?? policyOf(DEFAULT_POLICY);
}

/** Why a text names no policy, if so. */
export function noPolicy(name: string): string | undefined {
  if (policyOf(name)) return undefined;
  return `There is no policy "${name}". There are ${[...POLICIES.keys()].join(', ')}, and "random" with a number.`;
}
