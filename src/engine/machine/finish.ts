import type { AssumptionId } from '../assumptions.ts';
import type { FlowEnded } from '../events.ts';
import type { FlowRun, Strand } from '../world.ts';
import { about, type Draft, dropStrand, putStrand, strandOf, tell } from './draft.ts';

const REASON: Readonly<Record<FlowEnded['how'], string>> = {
  completed: 'Every step is done.',
  removed: 'Remove from Flow took the person out.',
  failed: 'A step failed, and by assumption that ends the flow.',
};

/** Says that a run has ended. Gives the event's sequence number; takes nothing off the strand. */
export function endRun(
  draft: Draft,
  strand: Strand,
  run: FlowRun,
  how: FlowEnded['how'],
  cause: number,
  assumptions: readonly AssumptionId[] = [],
): number {
  const byRemoval = strand.stack.length > 1 ? ['2.19', '2.20', '6.26'] : ['6.26'];
  const facts = how === 'removed' ? byRemoval : ['6.2'];
  return tell(draft, {
    type: 'flow ended',
    ...about(draft, strand, run),
    how,
    cause,
    reason: REASON[how],
    facts,
    assumptions,
  });
}

/** Takes the top run off a strand and lets the one below go on after `seq`; a strand with no run left is finished. */
export function pop(draft: Draft, strand: Strand, seq: number): void {
  const stack = strand.stack.slice(0, -1);
  const caller = stack.at(-1);
  if (caller) putStrand(draft, { ...strand, stack: stack.with(-1, { ...caller, cause: seq }), touched: seq });
  else dropStrand(draft, strand.id);
}

/** Ends every run of a strand that has no step left, from the top down (facts 2.2, 6.2). */
export function finish(draft: Draft, id: number): void {
  for (let strand = strandOf(draft, id); strand; strand = strandOf(draft, id)) {
    const run = strand.stack.at(-1);
    if (!run || strand.wake) return;
    const steps = draft.program.campaigns[run.context.campaign]?.flow.length ?? 0;
    if (run.at < steps && !run.removed) return;
    const seq = run.removed
      ? endRun(draft, strand, run, 'removed', run.cause, ['removed-parent'])
      : endRun(draft, strand, run, 'completed', run.cause);
    pop(draft, strand, seq);
  }
}
