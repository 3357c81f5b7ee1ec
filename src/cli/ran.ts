import {
  type ClaimResult,
  checkClaims,
  compile,
  type Policy,
  type Program,
  type Run,
  run as runProgram,
} from '#engine';
import { type Located, type Scenario, variant } from '#scenario';

/** One run of a scenario: in which variant, under which policy, and what came of it. */
export interface Ran {
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly policy: string;
  readonly program: Program;
  readonly run: Run;
  readonly claims: readonly ClaimResult[];
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

/** A problem of the scenario as written may be one that the variant takes away. */
function problemsOf(program: Program, all: readonly Located[], name: string | null): readonly Located[] {
  const here = new Set(program.problems.map(({ message }) => message));
  return all.filter(({ variant: own, message }) => (own === undefined ? here.has(message) : own === name));
}

/** Runs a scenario in a variant that it has. Always ends. */
export function ran({ scenario, problems, variant: name, policy }: Wish, choose: Policy): Ran {
  const patched = variant(scenario, name).scenario;
  const program = compile(patched);
  const run = runProgram(program, choose);
  const claims = checkClaims(program, run, name, policy);
  const own = problemsOf(program, problems, name);
  return { scenario: patched, variant: name, policy, program, run, claims, problems: own };
}
