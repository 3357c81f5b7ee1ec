import type { AssumptionId } from '../assumptions.ts';
import type { FlowEnded } from '../events.ts';
import { NONE } from '../none.ts';
import type { FlowRun, Strand } from '../world.ts';
import { type Draft, dropStrand, type OwnStrand, strandOf, tell } from './draft.ts';

const REASON: Readonly<Record<FlowEnded['how'], string>> = {
  completed: 'Every step is done.',
  removed: 'Remove from Flow took the person out.',
  failed: 'A step failed, and by assumption that ends the flow.',
  aborted: 'The campaign was aborted; what is done stays done.',
  deleted: 'The person was deleted.',
};

const FACTS: Readonly<Record<FlowEnded['how'], readonly string[]>> = {
  completed: ['6.2'],
  removed: ['6.26'],
  failed: ['6.2'],
  aborted: ['1.22', '6.2'],
  deleted: ['6.16'],
};

const CALLERS_REMOVED: readonly string[] = ['2.19', '2.20', '6.26'];

function factsOfEnd(draft: Draft, { stack }: Strand, run: FlowRun, how: FlowEnded['how']): readonly string[] {
  if (how !== 'removed') return FACTS[how];
  const ended = stack.length > 1 ? CALLERS_REMOVED : FACTS.removed;
  const rule = draft.program.campaigns[run.context.campaign]?.qualification;
  return rule && rule.again > 0 ? [...ended, '6.28'] : ended;
}

/** Says that a run has ended. Gives the event's sequence number; takes nothing off the strand. */
export function endRun(
  draft: Draft,
  strand: Strand,
  run: FlowRun,
  how: FlowEnded['how'],
  cause: number,
  assumptions: readonly AssumptionId[] = NONE,
): number {
  const { program, world } = draft;
  return tell(draft, {
    type: 'flow ended',
    seq: world.seq,
    time: world.now,
    choice: world.taken,
    person: strand.person,
    campaign: program.campaigns[run.context.campaign]?.ref ?? null,
    strand: strand.id,
    run: run.id,
    depth: strand.stack.indexOf(run),
    how,
    cause,
    reason: REASON[how],
    facts: factsOfEnd(draft, strand, run, how),
    assumptions,
  });
}

/** Takes the top run off a strand and lets the one below go on after `seq`; a strand with no run left is finished. */
export function pop(draft: Draft, strand: OwnStrand, seq: number): void {
  strand.stack = strand.stack.length === 1 ? NONE : strand.stack.slice(0, -1);
  const caller = strand.stack.at(-1);
  if (caller) {
    caller.cause = seq;
    strand.touched = seq;
  } else dropStrand(draft, strand.id);
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
