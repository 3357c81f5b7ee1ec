import { type ClaimResult, checkClaims, checkOrders, POLICY_NAMES, type Scenario } from '#workbench';
import { AS_WRITTEN, variantRuns, variantRunsIn } from './runs.ts';

/** What a claim over all orders came to, and in which variants, by title: none named when it is the same in all. */
export interface OrdersFinding {
  /** "It holds in all 336 orders." */
  readonly reason: string;
  readonly kept: boolean;
  readonly variants: readonly string[];
}

/** One claim of a scenario over all that it is about: single runs, or all orders of some variants. */
export interface ClaimSummary {
  readonly statement: string;
  /** `false`: the statement is meant to fail. */
  readonly expected: boolean;
  /** In how many runs it came out as it should, of how many; for a claim over all orders, in how many variants. */
  readonly kept: number;
  readonly runs: number;
  /** Titles of the variants that it is about; none when it is about all. */
  readonly variants: readonly string[];
  /** Titles of the orders that it is about; none when it is about all. */
  readonly orders: readonly string[];
  /** What one run gave: the first in which it did not come out, else the first. */
  readonly reason: string;
  /** For a claim over all orders what they came to; null for a claim about single runs. */
  readonly allOrders: readonly OrdersFinding[] | null;
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

/** A claim with its place in the file. */
interface Placed {
  readonly place: number;
  readonly summary: ClaimSummary;
}

const placeOf = ({ path }: Pick<ClaimResult, 'path'>): number => Number(path[1]);

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
    allOrders: null,
  };
}

function singleRuns(scenario: Scenario): readonly Placed[] {
  const variants = 1 + (scenario.variants ?? []).length;
  const byClaim = Map.groupBy(all(scenario), ({ result }) => placeOf(result));
  return [...byClaim].flatMap(([place, [first, ...rest]]): Placed[] =>
    first ? [{ place, summary: summaryOf([first, ...rest], variants) }] : [],
  );
}

function overOrders(scenario: Scenario): readonly Placed[] {
  const runs = variantRuns(scenario);
  // A variant that changes nothing is the scenario as written, under a name.
  const named = (scenario.variants ?? []).some(({ changes }) => changes.length === 0);
  const titlesOf = (titles: readonly string[]) =>
    titles.length === runs.length ? [] : titles.filter((title) => !named || title !== AS_WRITTEN);
  const results = runs.flatMap(({ variant, title, bench }) =>
    checkOrders(bench.program, variant).map((result) => ({ title, result })),
  );
  return [...Map.groupBy(results, ({ result }) => placeOf(result))].flatMap(([place, seen]): Placed[] => {
    const [first] = seen;
    if (!first) return [];
    const findings = [...Map.groupBy(seen, ({ result }) => result.reason)].map(([reason, same]) => ({
      reason,
      kept: same.every(({ result }) => result.kept),
      variants: titlesOf(same.map(({ title }) => title)),
    }));
    const { statement, expected } = first.result;
    const summary: ClaimSummary = {
      statement,
      expected,
      kept: seen.filter(({ result }) => result.kept).length,
      runs: seen.length,
      variants: [],
      orders: [],
      reason: (findings.find(({ kept }) => !kept) ?? findings[0])?.reason ?? '',
      allOrders: findings,
    };
    return [{ place, summary }];
  });
}

/**
 * The claims of a scenario, in the order of the file: those about single runs checked in every variant and every named
 * order that each is about, those over all orders in every variant.
 */
export function claimsOf(scenario: Scenario): readonly ClaimSummary[] {
  return [...singleRuns(scenario), ...overOrders(scenario)]
    .sort((a, b) => a.place - b.place)
    .map(({ summary }) => summary);
}
