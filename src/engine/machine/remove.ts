import { NONE } from '../none.ts';
import type { FlowRun, Strand } from '../world.ts';
import { type Draft, dropStrands } from './draft.ts';
import { endRun } from './finish.ts';

/** Ends every run of a strand from the top down; those above `named` end by assumption. */
function endAll(draft: Draft, strand: Strand, named: number, cause: number): void {
  for (const [index, run] of [...strand.stack.entries()].reverse())
    endRun(draft, strand, run, 'removed', cause, index > named ? ['removed-parent'] : NONE);
}

/**
 * Takes a person out of the flow of a campaign, wherever the person is in it. An executable takes all its callers with it
 * (facts 2.19, 2.20); a requested campaign goes alone (2.22). What it has executed itself stops too, or goes on to its
 * end, by the switch `removed-parent`. `acting` is the strand whose step asked for it.
 */
export function remove(draft: Draft, acting: Strand, campaign: number, cause: number): void {
  const { settings } = draft.program;
  const inside = acting.stack.length > 1 && acting.stack.at(-1)?.context.campaign !== campaign;
  const widened = inside && settings['remove-inside-executable'] !== 'by the campaign named';
  const isNamed = ({ context, removed }: FlowRun) => context.campaign === campaign && !removed;
  const gone = new Set<number>();
  for (const strand of draft.world.strands) {
    if (strand.person !== acting.person) continue;
    const top = strand.stack.length - 1;
    const named = widened && strand.id === acting.id ? top : strand.stack.findLastIndex(isNamed);
    if (named < 0) continue;
    if (named === top || settings['removed-parent'] === 'the executable stops') {
      endAll(draft, strand, named, cause);
      gone.add(strand.id);
    } else for (const run of strand.stack.slice(0, named + 1)) run.removed = true;
  }
  dropStrands(draft, gone);
}
