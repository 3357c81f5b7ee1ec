import type { Param } from '../params/kind.ts';
import type { Params, Program } from '../program.ts';
import type { Run } from '../run.ts';

/** What a run says about a statement. `seq` is the event that settles it, if one does. */
export interface Finding {
  readonly holds: boolean;
  readonly reason: string;
  readonly seq?: number;
}

/** A kind of statement about one run. */
export interface ClaimKind {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly Param[];
  /** The statement in a sentence. */
  readonly say: (program: Program, params: Params) => string;
  readonly check: (program: Program, run: Run, params: Params) => Finding;
}
