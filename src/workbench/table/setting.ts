import { nearest, type PersonData, policyOf, type Scenario } from '#engine';
import { DEFAULT_POLICY } from '../policy.ts';

/** Like which person of the model the test people are, and in which order the model runs. */
export interface TestSetting {
  readonly scenario: Scenario;
  readonly like: string;
  /** A text that `policyOf` reads; see `tablePolicy`. */
  readonly policy: string;
}

/** The person that the test people are like, or a sentence that says why there is none. */
export function personLike({ scenario: { people }, like }: TestSetting): PersonData | string {
  const found = people.find(({ name }) => name === like);
  if (found) return found;
  if (people.length === 0)
    return 'The model has no people. Add one, and what happens to that person: the test people go through the same.';
  const near = nearest(
    like,
    people.map(({ name }) => name),
  );
  return `There is no person "${like}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}

/** The order that a table is run in: the one of that name, or the default one for an order that belongs to one run. */
export function tablePolicy(policy: string): string {
  const isOneRunsOwn = /^(order|choose)\b/.test(policy);
  return policyOf(policy) && !isOneRunsOwn ? policy : DEFAULT_POLICY;
}
