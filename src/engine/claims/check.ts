import type { Path } from '../problem.ts';
import type { CompiledClaim, Program } from '../program.ts';
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

/** Is the claim about this variant (null: the scenario as written)? */
export function isAbout({ variants }: Pick<CompiledClaim, 'variants'>, variant: string | null): boolean {
  return variants === null || (variant !== null && variants.includes(variant));
}

/**
 * Checks the claims about one run that are about this variant and policy (null: the scenario as written). A claim about
 * the scenario as written and all variants names none. Claims about others, and claims about all orders, are left out.
 */
export function checkClaims(
  program: Program,
  run: Run,
  variant: string | null,
  policy: string,
): readonly ClaimResult[] {
  return program.claims.flatMap((one): ClaimResult[] => {
    const { claim, params, policies, orders, holds: expected, path } = one;
    const kind = CLAIMS.get(claim);
    if (kind?.about !== 'one run' || orders !== null || !isAbout(one, variant)) return [];
    if (policies && !policies.includes(policy)) return [];
    const seen = run.events.reduce((now, event) => kind.note(program, params, now, event), kind.begin);
    const holds = kind.holds(program, params, seen, run.world);
    const { reason, seq = null } = kind.find(program, params, run);
    const statement = kind.say(program, params);
    return [{ statement, kept: holds === expected, holds, expected, reason, seq, path }];
  });
}
