import { type Bench, open, type Scenario } from '#workbench';

const DEFAULT_POLICY = 'lockstep';

/** What a scenario is called when no variant is applied. */
export const AS_WRITTEN = 'As written';

/** A scenario, or one of its variants, run to its end. */
export interface VariantRun {
  /** Null for the scenario as written. */
  readonly variant: string | null;
  readonly title: string;
  readonly bench: Bench;
}

const KEPT = new WeakMap<Scenario, readonly VariantRun[]>();

function runAll(scenario: Scenario, policy: string): readonly VariantRun[] {
  const variants = (scenario.variants ?? []).map(({ name, title }) => {
    const bench = open(scenario, { variant: name, policy });
    if (bench.message !== null) throw new Error(`${scenario.id}, variant ${name}: ${bench.message}`);
    return { variant: name, title, bench };
  });
  return [{ variant: null, title: AS_WRITTEN, bench: open(scenario, { policy }) }, ...variants];
}

/** The scenario as written and each of its variants, turn by turn. Throws where a variant cannot be applied. */
export function variantRuns(scenario: Scenario): readonly VariantRun[] {
  const runs = KEPT.get(scenario) ?? runAll(scenario, DEFAULT_POLICY);
  KEPT.set(scenario, runs);
  return runs;
}

/** The same in another order of what is parallel. */
export function variantRunsIn(scenario: Scenario, policy: string): readonly VariantRun[] {
  return policy === DEFAULT_POLICY ? variantRuns(scenario) : runAll(scenario, policy);
}
