import { type ClaimResult, checkClaims, POLICY_NAMES, type Scenario } from '#workbench';
import { variantRunsIn } from './runs.ts';

/** One claim of a scenario over all the runs that it is about. */
export interface ClaimSummary {
  readonly statement: string;
  /** `false`: the statement is meant to fail. */
  readonly expected: boolean;
  /** In how many runs it came out as it should, of how many. */
  readonly kept: number;
  readonly runs: number;
  /** Titles of the variants that it is about; none when it is about all. */
  readonly variants: readonly string[];
  /** Titles of the orders that it is about; none when it is about all. */
  readonly orders: readonly string[];
  /** What one run gave: the first in which it did not come out, else the first. */
  readonly reason: string;
}

interface Seen {
  readonly variant: string;
  readonly order: string;
  readonly result: ClaimResult;
}

const all = (scenario: Scenario): readonly Seen[] =>
  POLICY_NAMES.flatMap(({ name, title: order }) =>
    variantRunsIn(scenario, name).flatMap(({ variant, title, bench }) =>
      checkClaims(bench.program, bench.run, variant, name).map((result) => ({
        variant: title,
        order,
        result,
      })),
    ),
  );

function summaryOf(seen: readonly [Seen, ...Seen[]], variants: number): ClaimSummary {
  const [{ result }] = seen;
  const told = seen.find((one) => !one.result.kept) ?? seen[0];
  const about = new Set(seen.map(({ variant }) => variant));
  const orders = new Set(seen.map(({ order }) => order));
  return {
    statement: result.statement,
    expected: result.expected,
    kept: seen.filter((one) => one.result.kept).length,
    runs: seen.length,
    variants: about.size < variants ? [...about] : [],
    orders: orders.size < POLICY_NAMES.length ? [...orders] : [],
    reason: told.result.reason,
  };
}

/** The claims of a scenario, checked in every variant and every named order that each is about. */
export function claimsOf(scenario: Scenario): readonly ClaimSummary[] {
  const byClaim = Map.groupBy(all(scenario), ({ result }) => JSON.stringify(result.path));
  const variants = 1 + (scenario.variants ?? []).length;
  return [...byClaim.values()].flatMap(([first, ...rest]) =>
    first ? [summaryOf([first, ...rest], variants)] : [],
  );
}
