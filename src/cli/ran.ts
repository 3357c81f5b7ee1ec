import {
  type ClaimResult,
  checkClaims,
  compile,
  type Policy,
  type Program,
  type Run,
  run as runProgram,
} from '#engine';
import { checkOrders, type OrdersClaimResult } from '#explorer';
import { type Located, type Scenario, variant } from '#scenario';

/** One run of a scenario: in which variant, under which policy, and what came of it. */
export interface Ran {
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly policy: string;
  readonly program: Program;
  readonly run: Run;
  /** Those about single runs. */
  readonly claims: readonly ClaimResult[];
  /** Those about all orders of this variant; none where they were not asked for. */
  readonly allOrders: readonly OrdersClaimResult[];
  /** Of this variant, in the order of the file. */
  readonly problems: readonly Located[];
}

/** What to run, and the problems of the file it comes from. */
export interface Wish {
  readonly scenario: Scenario;
  readonly problems: readonly Located[];
  readonly variant: string | null;
  readonly policy: string;
}

/** The problems of a file that are of this variant. One of the scenario as written may be one that the variant takes away. */
export function problemsOf(
  program: Program,
  all: readonly Located[],
  name: string | null,
): readonly Located[] {
  const here = new Set(program.problems.map(({ message }) => message));
  return all.filter(({ variant: own, message }) => (own === undefined ? here.has(message) : own === name));
}

/** Runs a scenario in a variant that it has. Always ends. Leaves out the claims about all orders. */
export function ran({ scenario, problems, variant: name, policy }: Wish, choose: Policy): Ran {
  const patched = variant(scenario, name).scenario;
  const program = compile(patched);
  const run = runProgram(program, choose);
  const claims = checkClaims(program, run, name, policy);
  const own = problemsOf(program, problems, name);
  return { scenario: patched, variant: name, policy, program, run, claims, allOrders: [], problems: own };
}

/** The same with the claims about all orders. */
export function withAllOrders(one: Ran): Ran {
  return { ...one, allOrders: checkOrders(one.program, one.variant) };
}
