import type { Strand } from '../world.ts';
import { type Draft, dropStrand, putStrand, strandOf } from './draft.ts';
import { endRun } from './finish.ts';

function endAll(draft: Draft, strand: Strand, cause: number, disputed: boolean): void {
  for (const run of [...strand.stack].reverse())
    endRun(draft, strand, run, 'removed', cause, disputed ? ['removed-parent'] : []);
  dropStrand(draft, strand.id);
}

/**
 * Takes a person out of the flow of a campaign, wherever the person is in it. An executable takes all its callers with it
 * (facts 2.19, 2.20); a requested campaign goes alone (2.22). `acting` is the strand whose step asked for it.
 */
export function remove(draft: Draft, acting: Strand, campaign: number, cause: number): void {
  const { settings } = draft.program;
  const inside = acting.stack.length > 1 && acting.stack.at(-1)?.context.campaign !== campaign;
  const widened = inside && settings['remove-inside-executable'] !== 'by the campaign named';
  for (const { id, person } of draft.world.strands.filter((strand) => strand.person === acting.person)) {
    const strand = strandOf(draft, id);
    if (!strand || person !== acting.person) continue;
    const place = strand.stack.findIndex(({ context, removed }) => context.campaign === campaign && !removed);
    const whole = widened && id === acting.id;
    if (place < 0 && !whole) continue;
    const callerOnly = place === 0 && strand.stack.length > 1 && !whole;
    if (!callerOnly || settings['removed-parent'] === 'the executable stops') {
      endAll(draft, strand, cause, callerOnly);
      continue;
    }
    const run = strand.stack[0];
    if (run) putStrand(draft, { ...strand, stack: strand.stack.with(0, { ...run, removed: true }) });
  }
}
