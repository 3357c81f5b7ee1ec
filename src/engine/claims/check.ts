import type { Path } from '../problem.ts';
import type { Program } from '../program.ts';
import type { Run } from '../run.ts';
import { CLAIMS } from './table.ts';

/** A claim as it came out. `kept` is what counts: it holds where it should, or fails where it is meant to fail. */
export interface ClaimResult {
  readonly statement: string;
  readonly kept: boolean;
  readonly holds: boolean;
  readonly expected: boolean;
  readonly reason: string;
  readonly seq: number | null;
  readonly path: Path;
}

/**
 * Checks the claims that are about this variant and policy (null: the scenario as written). A claim about the scenario
 * as written and all variants names none. Claims about others are left out.
 */
export function checkClaims(
  program: Program,
  run: Run,
  variant: string | null,
  policy: string,
): readonly ClaimResult[] {
  const results: ClaimResult[] = [];
  for (const { claim, params, variants, policies, holds: expected, path } of program.claims) {
    const kind = CLAIMS.get(claim);
    if (!kind || (variants && (variant === null || !variants.includes(variant)))) continue;
    if (policies && !policies.includes(policy)) continue;
    const { holds, reason, seq = null } = kind.check(program, run, params);
    results.push({
      statement: kind.say(program, params),
      kept: holds === expected,
      holds,
      expected,
      reason,
      seq,
      path,
    });
  }
  return results;
}
