import type { Exploration } from '#explorer';
import type { Located, Scenario } from '#scenario';

/** All orders of a scenario in one variant, and what came of them. */
export interface Explored {
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly exploration: Exploration;
  /** Of this variant, in the order of the file. */
  readonly problems: readonly Located[];
}
